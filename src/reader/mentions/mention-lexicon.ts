import {words} from '../../text/words.js';

/** Words around clusters that are mentioned, folded. */

/** Before «خوشه» these are what a clause tells of, not the cluster: «صادرات خوشه …», «نمایشگاه خوشه …». */
export const PARTS = words(`
راهبری کمیته شورای انجمن دبیرخانه کارگروه کنسرسیوم تعاونی اعضای عضو برند محصولات فعالان واحدهای بازار نام تور نمایشگاه
`);
/** «جمله», among: «از آن جمله‌اند» makes examples of the names before it, with one of these beside it. */
export const AMONG = 'جمله';
export const THOSE = words('ان این انها انان');
