import {foldText} from '../text/fold.js';
import type {Block} from './to-blocks.js';

/** Selectors of blocks that no outlet means as its article, with the reason they leave. */
export const FURNITURE: readonly (readonly [selector: string, reason: string])[] = [
  ['nav, [role="navigation"], .breadcrumb, .breadcrumbs, .breadcrumb-inner, #breadcrumb, [itemtype*="BreadcrumbList"], .path, .news_path', 'breadcrumb or menu'],
  ['#comments, .comments, .comment-list, .comments-list, .comment-respond, #respond, .comments_item, .comm_answer, .comment-form, .user-comment-area, .comment-count, .comments-count, .comment_counter', 'comments'],
  ['.related, .related-news, .related-posts, .related_news, .related-items, .item-related, .yarpp-related, .jp-relatedposts, [class*="relatedNews"], #related-posts, .more-news, .read-more-box, .gallery-related', 'related links'],
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

type Rule = [reason: string, pattern: RegExp, longest: number];

// Over folded text without marks at its end. Longest: beyond it the words are a sentence of the article, not furniture.
const RULES: Rule[] = [
  ['news code', /^(?:کد|شماره|شناسه) ?(?:خبر|مطلب|متن|news)?(?:خبر)? ?:? ?[\d/-]{3,}$|^news (?:code|id) ?:? ?\d+$/, 40],
  ['mobile version link', /خروج از (?:نسخه|حالت) موبایل|نسخه (?:دسکتاپ|موبایل)|exit mobile version|مشاهده نسخه کامل/, 60],
  ['related links', /^(?:بیشتر (?:بخوانید|بدانید|ببینید)|(?:اخبار|مطالب|خبرهای|نوشته های|مقالات) (?:مرتبط|مشابه|بیشتر)|همچنین بخوانید|در همین (?:زمینه|رابطه|باره)|این (?:خبر|مطلب)?(?: ?را)? ?(?:هم|نیز) بخوانید|related (?:posts|news)|read more)/, 160],
  ['end mark', /^(?:انتهای (?:پیام|خبر)|پایان پیام)(?: ?[/|.\d] ?\S{0,12}){0,6}$|^(?:\/+ ?)?[\d]{0,6} ?\/{2,} ?[\d]*$/, 40],
  ['comments', /^(?:(?:ارسال|ثبت|درج) (?:نظر|دیدگاه)|نظر(?:ات)? (?:شما|کاربران|بینندگان)|دیدگاه ?ها|leave a (?:reply|comment)|(?:بدون|هیچ) (?:نظر|دیدگاه)|\d+ (?:نظر|دیدگاه|comments?)|(?:تعداد )?نظرات ?:? ?\d*|اولین (?:نفری|کسی) باشید)/, 60],
  ['sharing', /^(?:لینک کوتاه|کپی لینک|اشتراک ?گذاری|به اشتراک|بازنشر|ارسال به دوستان|share this)|^https?:\/\/\S+$/, 120],
  ['tags', /^(?:برچسب ?ها|کلید ?واژه ?ها?|کلمات کلیدی|تگ ?ها|tags) ?:?/, 200],
  ['tools', /^(?:چاپ|پرینت|نسخه (?:قابل )?چاپ(?:ی)?|دریافت فایل|اندازه (?:قلم|فونت)|تعداد بازدید|بازدید ?:? ?\d+|print|ذخیره|گزارش خطا)(?: خبر| صفحه)? ?:? ?\d*$/, 40],
  ['date line', /^(?:تاریخ|زمان) (?:انتشار|درج|خبر|ثبت|به ?روز ?رسانی)|^published|^ ?date \d{4}-\d\d-\d\d$/, 80],
  ['date line', /^(?:(?:شنبه|یک ?شنبه|دو ?شنبه|سه ?شنبه|چهار ?شنبه|پنج ?شنبه|جمعه)[،, ]*)?\d{1,2} (?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|ابان|اذر|دی|بهمن|اسفند)(?: ماه)? \d{4}[ ,،|-]*(?:ساعت ?)?(?:\d{1,2}:\d\d)?$/, 60],
  ['credit line', /^(?:عکس|عکاس|تصویر|دبیر|ویراستار|گزارشگر|تهیه و تنظیم|photo|editor) ?: /, 80],
  ['breadcrumb or menu', /^شما اینجا هستید|^you are here|^(?:خانه|صفحه (?:نخست|اصلی)|home)(?: ?[/«»›>|] ?\S.*)?$/, 120],
  ['copyright', /^(?:تمامی|کلیه|همه) حقوق .*(?:محفوظ|متعلق)|^©|^copyright/, 200],
]; // prettier-ignore

const LONGEST = 400;

/** Says why a block of text is furniture and not the article; undefined when it is the article. */
export function findFurnitureReason(block: Block): string | undefined {
  if (block.text.length > LONGEST) return undefined;
  const folded = foldText(block.text)
    .replace(/\u200c/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!block.isTableRow && /^[\d\s/|·•.,-]+$/.test(folded) && folded.length <= 12 && !isListed(block))
    return 'comment counter or lone number';
  for (const [reason, pattern, longest] of RULES)
    if (folded.length <= longest && pattern.test(folded)) return reason;
  // A line that is nothing but a link leads away, unless it is as long as a paragraph.
  const isAllLink = block.linked > 0 && block.linked >= block.text.length * 0.8;
  return isAllLink && block.text.length < 200 ? 'link that leads away' : undefined;
}

function isListed({element}: Block): boolean {
  return element.name === 'li' || element.name === 'dd';
}
