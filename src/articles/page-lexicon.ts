/** A page that says of itself that it is not there, over folded text. */
export const NOT_FOUND =
  /(?:صفحه|مطلب|خبر|محتوا\S*|ادرس)(?: ?ای)?(?: مورد نظر| درخواستی| که به دنبال ان)?(?: ?(?:شما|هستید|را|که|می گردید))* ?(?:یافت نشد|پیدا نشد|موجود نیست|موجود نمی ?باشد|وجود ندارد|حذف شده)|^(?:خطای )?404\b|\b404 (?:not found|error)|(?:page|article) (?:not found|does not exist)/;

/** A page that asks for cookies, scripts or proof of a person before it shows anything. */
export const BARRIER =
  /enable (?:javascript|cookies)|(?:javascript|cookies?) (?:is|are) (?:disabled|required)|checking your browser|verify you are (?:a )?human|کوکی ?ها? ?(?:ی مرورگر)? ?(?:خود)? ?را فعال|جاوا ?اسکریپت ?(?:را)? ?(?:مرورگر)? ?(?:خود)? ?(?:را)? ?فعال|در حال (?:انتقال|بررسی مرورگر)|من ربات نیستم/;

/** What stands before the name of an author. */
export const BYLINE_LABEL = /^(?:(?:نویسنده|خبرنگار|گزارش|توسط|نگارنده|author)\s*:|by )\s*/i;

/** Words beside the month and the year in a page's date line. */
export const MONTH_WORD = 'ماه';
export const YEAR_WORD = 'سال';
