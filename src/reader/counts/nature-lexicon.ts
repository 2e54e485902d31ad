/** Words that say that counted firms or jobs came or went, and that this happened within a time; folded, words parted by one space. */

/** «به بهره برداری رسید», «دوباره راه افتاد», «شغل تازه», “came into operation”: so many came or went, not so many there are. */
export const HAPPENING = new RegExp(
  [
    'به بهره برداری (رسید|می رس|خواهد رس|رسان)|^بهره برداری از|به تولید رسید|به (چرخه|مدار|خط) تولید',
    'راه (افتاد|اندازی (شد|می|خواهد))|به کار (افتاد|افتد|بیفت)|جان (تازه )?گرفت|فعال (شد|شود|خواهد)',
    'افتتاح|احیا(ی)? |احیا$|باز ?گشت|برگشت|باز ?گرد|برگرد|سر بر ?اور|بسته شد( |$)',
    'ایجاد (شد|می|خواهد|کرد)|شغل (تازه|جدید|نو)( |$)|استخدام|پدید ام|کار فراهم شد|سر کار رفت|مشغول (به )?کار (شد|خواهند)',
    '(افزایش|کاهش) یافت',
    '(^| )(re)?opened|into operation|brought back|restarted|reviv|creat(ed|ing|e)( |$)|new (jobs|units)|came back|grew by|shut down',
  ].join('|'),
);

/** «در نه ماه نخست امسال», «طی یک سال گذشته», “since the start of the year”. */
export const BOUNDED = new RegExp(
  [
    'امسال|سال (گذشته|جاری|پیش)|(همین|ان|همان|این) (سال|مدت|دوره|فصل)|دوره مشابه|تا پایان|از (ابتدا|اغاز|فروردین)',
    '(ماه|ماهه) (نخست|اول|گذشته|ابتدا|امسال|سال|\\d)|هفته دولت|دهه فجر|(^| )طی |در (یک )?سال|(^| )(بهار|تابستان|پاییز|زمستان)( |$)',
    '(this|last|the|current|iranian) (year|winter|summer|spring|autumn)|months|half of the year|by the end of|since the start',
  ].join('|'),
);
