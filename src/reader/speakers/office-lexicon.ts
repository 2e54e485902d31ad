import {words} from '../../text/words.js';

/** Words that name an office, behind the post that somebody holds in it: «مدیرعامل شرکت …», folded. */
export const OFFICES = words(`
شرکت سازمان اداره اتاق خانه انجمن اتحادیه وزارت مرکز استانداری فرمانداری بانک صندوق ستاد کانون دانشگاه
office ministry organisation organization company fund association chamber union agency bank centre center isipo
`);
/** Words that one text writes into the name of an office and another leaves out, or that point at it: «شرکت شهرک‌های صنعتی استان قم». */
export const OPTIONAL = words('استان این s');
