import {words} from '../../text/words.js';

/** Words around clusters that are mentioned, folded. */

/** Before «خوشه» these are what a clause tells of, not the cluster: «صادرات خوشه …», «نمایشگاه خوشه …». */
export const PARTS = words(`
راهبری کمیته شورای انجمن دبیرخانه کارگروه کنسرسیوم تعاونی اعضای عضو برند محصولات فعالان واحدهای بازار نام تور نمایشگاه فروشگاه کنار جوار همسایگی نزدیکی پیرامون اطراف شرکت دفتر انجمن مدیر
`);
/** «جمله», among: «از آن جمله‌اند» makes examples of the names before it, with one of these beside it. */
export const AMONG = 'جمله';
export const THOSE = words('ان این انها انان');

/** What is told inside a cluster is told of other things: «در خوشه کفش ۴۰۰ نفر کار می‌کنند». */
export const WITHIN_CLUSTERS = words('در از به با توسط برای in from to with by');
/** Labels of the stage of a cluster: «مرحله: مطالعه شناختی». */
export const STAGE_LABELS = words('مرحله وضعیت گام stage status');
