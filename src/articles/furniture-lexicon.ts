/** Selectors of blocks that no outlet means as its article, with the reason they leave. */
export const FURNITURE: readonly (readonly [selector: string, reason: string])[] = [
  ['nav, [role="navigation"], .breadcrumb, .breadcrumbs, .breadcrumb-inner, #breadcrumb, [itemtype*="BreadcrumbList"], .path, .news_path', 'breadcrumb or menu'],
  ['#comments, .comments, .comment-list, .comments-list, .comment-respond, #respond, .comments_item, .comm_answer, .comment-form, .user-comment-area, .comment-count, .comments-count, .comment_counter', 'comments'],
  ['[class*="related" i], [id*="related" i], .yarpp, .jp-relatedposts, .more-news, .read-more-box, .see-also, .suggested, .recommended, .post-navigation, .nav-links, .prev-next', 'related links'],
  ['.share, .sharing, .social, .socials, .social-share, .share-buttons, .sharedaddy, .share_news, .item-share, .short-link, .shortlink, .news_shortlink, .link-copy', 'sharing'],
  ['.tags, .tag-list, .post-tags, .st-post-tags, .tags_title, .article-tag, .item-tags, .post-bottom-tags, .keywords', 'tags'],
  ['.ads, .advertise, .advertisement, .adsbygoogle, .banner, [id^="div-gpt-ad"], [class*="yektanet"], .mediaad, .tabliq', 'advertisement'],
  ['.news_tools, .news-tools, .item-tools, .print, .print-button, .toolbar, .font-size, .noprint', 'tools'],
  ['figcaption, .caption, .wp-caption-text, .image-caption', 'caption of a picture'],
  ['footer, .footer, .post-footer, .copyright, .copy-right', 'footer'],
  ['aside, .sidebar, .widget', 'side column'],
  ['form, button, .rating, .vote, .poll, .news_rating, .star-rating', 'form'],
  ['.jwplayer, .video-js, .player', 'player'],
]; // prettier-ignore

/** Words of a block that is furniture, as a whole, over folded text, and the length beyond which the same words are a sentence. */
export type FurnitureRule = [reason: string, pattern: RegExp, longest: number];

/** Blocks that are furniture by their words. None speaks of a beginning alone, unless no sentence of an article begins so. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  ['news code', /^(?:کد|شماره|شناسه) ?(?:خبر|مطلب|متن)? ?:? ?[\d/-]{3,}$|^news (?:code|id) ?:? ?\d+$/, 40],
  ['mobile version link', /^(?:خروج از|نمایش|مشاهده|رفتن به|بازگشت به)? ?(?:نسخه|حالت) (?:دسکتاپ|موبایل|کامل)(?: سایت)?$|^exit mobile version$/, 60],
  ['related links', /^(?:بیشتر (?:بخوانید|بدانید|ببینید)|(?:همچنین|این (?:خبر|مطلب) (?:را )?(?:هم|نیز)) بخوانید|read (?:more|also)\b)/, 160],
  ['related links', /^(?:(?:اخبار|مطالب|خبرهای|نوشته های|مقالات) (?:مرتبط|مشابه|بیشتر)|در همین (?:زمینه|رابطه|باره)|related (?:posts|news|articles)) ?[:؛]?$/, 40],
  ['end mark', /^(?:انتهای (?:پیام|خبر)|پایان پیام)(?: ?[/|.\d] ?\S{0,12}){0,6}$|^(?:\/+ ?)?[\d]{0,6} ?\/{2,} ?[\d]*$/, 40],
  ['comments', /^(?:(?:ارسال|ثبت|درج) (?:نظر|دیدگاه)(?: جدید)?|نظر(?:ات)? (?:شما|کاربران|بینندگان|خوانندگان)|(?:نظرات|دیدگاه ?ها) ?:?|leave a (?:reply|comment)|(?:\d+|بدون|هیچ) (?:نظر|دیدگاه|comments?)) ?[:(]? ?\d*\)?$/, 60],
  ['comments', /^(?:اولین (?:نفری|کسی) باشید|هیچ (?:نظری|دیدگاهی) (?:ثبت|برای)|(?:نظر|دیدگاه)(?: خود|تان)(?:تان)? را (?:بنویسید|ثبت))/, 120],
  ['sharing', /^(?:(?:لینک|پیوند) کوتاه.*|کپی لینک|(?:به )?اشتراک(?: ?گذاری)?(?: بگذارید)?|بازنشر|ارسال به دوستان|share(?: this)?(?: article)?) ?:?$|^https?:\/\/\S+$/, 160],
  ['tags', /^(?:برچسب ?ها|کلید ?واژه ?ها?|کلمات کلیدی|تگ ?ها|tags)(?: ?:.*)?$/, 200],
  ['tools', /^(?:چاپ|پرینت|نسخه (?:قابل )?چاپ(?:ی)?|دریافت فایل|اندازه (?:قلم|فونت)|(?:تعداد )?بازدید(?:ها)?|print|ذخیره|گزارش خطا)(?: خبر| صفحه)? ?:? ?[\d,]*$/, 40],
  ['date line', /^(?:تاریخ|زمان) (?:انتشار|درج|خبر|ثبت|به ?روز ?رسانی) ?:? ?.*\d|^published(?: on| at)? ?:? .*\d{4}|^date \d{4}-\d\d-\d\d$/, 80],
  ['date line', /^(?:(?:شنبه|یک ?شنبه|دو ?شنبه|سه ?شنبه|چهار ?شنبه|پنج ?شنبه|جمعه)[،, ]*)?\d{1,2} (?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|ابان|اذر|دی|بهمن|اسفند)(?: ماه)? \d{4}[ ,،|-]*(?:ساعت ?)?(?:\d{1,2}:\d\d)?$/, 60],
  ['credit line', /^(?:عکس|عکاس|تصویر|دبیر|ویراستار|گزارشگر|تهیه و تنظیم|photo|editor) ?: ?\S/, 80],
  ['breadcrumb or menu', /^شما اینجا هستید|^you are here|^(?:خانه|صفحه (?:نخست|اصلی)|home)(?: ?[/»›>|] ?\S.*)?$/, 120],
  ['copyright', /^(?:تمامی|کلیه|همه) حقوق .*(?:محفوظ|متعلق)|^©|^copyright/, 200],
]; // prettier-ignore
