// How sites name what surrounds an article, in Arabic and English. Data: a row for each kind of furniture.
import { normalise } from "../../language/fold.ts";
import type { DropReason } from "../reading-format.ts";

export interface FurnitureKind {
  readonly why: DropReason;
  /** A word of a class or an id. */
  readonly names?: RegExp;
  /** A whole block, numbers apart. */
  readonly whole?: ReadonlySet<string>;
  /** The beginning of a short block. */
  readonly opening?: readonly string[];
  /** A whole block, but only where all of it is a link or a button. */
  readonly linked?: ReadonlySet<string>;
  /** A block as it is written. */
  readonly written?: RegExp;
  /** In UTF-16 units: a longer block is text. */
  readonly longest: number;
  /** True where a list follows and goes with it. */
  readonly takesList?: true;
}

/** Words as both a text and this table are compared: without marks, signs and spelling variants. */
export const foldedWords = (text: string): string =>
  normalise("ar", text).replace(/\d+/g, " ").replace(/\s+/g, " ").trim();

const phrases = (text: string): readonly string[] => text.split("|").map(foldedWords);
const words = (text: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${text})(?=$|[\\s_-])`, "i");

export const furnitureKinds: readonly FurnitureKind[] = [
  {
    why: "comments",
    names: words("comments?|commentlist|comment-(?:form|respond|area|list)|disqus|respond|replies"),
    whole: new Set(
      phrases(
        "التعليقات|تعليقات|أضف تعليقًا|أضف تعليق|اترك تعليقًا|اترك تعليق|اكتب تعليقًا|لا توجد تعليقات|لا يوجد تعليقات|اترك ردًّا|اترك رد|التعليقات مغلقة|" +
          "comments|leave a comment|leave a reply|add a comment|post a comment|no comments|no comments yet|join the conversation|view comments|show comments|comments are closed|post comment",
      ),
    ),
    opening: phrases(
      "لن يتم نشر عنوان بريدك الإلكتروني|يجب أن تكون مسجل الدخول|يجب أنت تكون مسجل الدخول|اترك تعليقًا|اترك تعليق|شاركنا رأيك|" +
        "your email address will not be published|you must be logged in to|leave a comment|leave a reply|sign in to comment|log in to comment",
    ),
    longest: 160,
  },
  {
    why: "sharing",
    names: words("share|sharing|share-buttons|social|social-media|sharedaddy|addtoany|addthis|follow-us"),
    whole: new Set(
      phrases(
        "شارك|شاركها|شارك المقال|شارك هذا المقال|شارك الخبر|مشاركة المقال|مشاركة|نسخ الرابط|انسخ الرابط|تابعنا|تابعونا|" +
          "share|share this|share this article|share this story|copy link|copy the link|follow us|tweet this|print this article|email this article",
      ),
    ),
    opening: phrases(
      "شارك هذا المقال|شارك هذا الخبر|شاركها على|مشاركة على|تابعنا على|تابعونا على|شارك المقال عبر|شارك على|" +
        "share this article|share this story|share on|click to share|follow us on|follow us at",
    ),
    linked: new Set(
      phrases(
        "فيسبوك|تويتر|إكس|واتساب|واتس آب|تلغرام|تيليجرام|تليغرام|إنستغرام|يوتيوب|لينكد إن|طباعة|بريد إلكتروني|البريد الإلكتروني|" +
          "facebook|twitter|x|whatsapp|telegram|instagram|youtube|linkedin|reddit|pinterest|print|email|tweet",
      ),
    ),
    longest: 120,
  },
  {
    why: "subscription",
    names: words("newsletter|subscribe|subscription|signup|sign-up|paywall|donate|donation"),
    whole: new Set(
      phrases(
        "اشترك|اشترك الآن|النشرة البريدية|تبرع|ادعمنا|subscribe|subscribe now|newsletter|sign up|donate|support us",
      ),
    ),
    opening: phrases(
      "اشترك في نشرتنا|اشترك في النشرة|اشترك في قناتنا|اشترك الآن|اشتركوا في|سجل في نشرتنا|انضم إلى قناتنا|انضموا إلى قناتنا|احصل على آخر الأخبار|ليصلك كل جديد|تبرع الآن|" +
        "subscribe to our|subscribe now|sign up for our|sign up to our|sign up for the|get our newsletter|join our newsletter|join our channel|join our telegram|get the latest|donate now|support our journalism",
    ),
    longest: 200,
  },
  {
    why: "rating",
    names: words("ratings?|star-rating|stars|votes|kk-star-ratings"),
    whole: new Set(phrases("التقييم|تقييم|قيّم المقال|rating|ratings|rate this|rate this article")),
    opening: phrases(
      "قيّم هذا|قيّم المقال|تقييم المقال|تقييم القراء|متوسط التقييم|كيف تقيّم|rate this|your rating|average rating|reader rating|how would you rate|click to rate|how useful was this",
    ),
    written:
      /^[\s★☆⭐✩✭]*(?:[★☆⭐✩✭]|\d(?:[.,]\d)?\s*(?:\/|من|out of)\s*(?:5|10))[\s\d.,/()★☆⭐✩✭]*(?:\(?[\d.,]+\s*)?(?:votes?|ratings?|صوتا?|أصوات|تقييما?ت?)?\)?$/iu,
    longest: 120,
  },
  {
    why: "read also",
    names: words(
      "related|related-(?:posts|articles|news)|jp-relatedposts|recommended|recommendations|read-?also|read-?more|also-like|most-(?:read|popular)|trending",
    ),
    whole: new Set(
      phrases(
        "ذات صلة|للمزيد|الأكثر قراءة|اخترنا لك|المزيد|related|recommended|trending|more|most read|most popular|up next|more on this story",
      ),
    ),
    opening: phrases(
      "اقرأ أيضًا|اقرأ أيضا|إقرأ أيضًا|اقرأوا أيضًا|اقرأ المزيد|اقرأ كذلك|مواضيع ذات صلة|موضوعات ذات صلة|مقالات ذات صلة|أخبار ذات صلة|مواد ذات صلة|قد يعجبك أيضًا|قد يهمك أيضًا|شاهد أيضًا|" +
        "read also|also read|read more|read next|related articles|related stories|related posts|related news|related topics|you may also like|you might also like|more from|see also|don't miss",
    ),
    longest: 200,
    takesList: true,
  },
  {
    why: "cookies",
    names: words("cookies?|cookie-(?:banner|notice|consent)|consent|gdpr"),
    whole: new Set(
      phrases("قبول الكل|رفض الكل|accept all|reject all|accept cookies|cookie settings|cookie policy|manage cookies"),
    ),
    opening: phrases(
      "نستخدم ملفات تعريف الارتباط|نحن نستخدم ملفات تعريف|يستخدم هذا الموقع ملفات|هذا الموقع يستخدم ملفات|يستخدم موقعنا ملفات|نستخدم الكوكيز|" +
        "we use cookies|this site uses cookies|this website uses cookies|our site uses cookies|we and our partners|by continuing to use this|accept all cookies",
    ),
    longest: 500,
  },
  {
    why: "advertisement",
    names: words("ads?|adverts?|advertisement|advertising|adsense|sponsored?|promo"),
    whole: new Set(
      phrases(
        "إعلان|إعلانات|إعلان ممول|advertisement|advertisements|sponsored|ads by google|story continues below advertisement|article continues below",
      ),
    ),
    longest: 80,
  },
  {
    why: "tags",
    names: words("tags|tag-(?:list|links|cloud)|post-tags|tags-links|keywords"),
    whole: new Set(phrases("الوسوم|وسوم|الكلمات المفتاحية|كلمات مفتاحية|كلمات دلالية|tags|filed under")),
    opening: phrases("الوسوم|وسوم|الكلمات المفتاحية|كلمات مفتاحية|كلمات دلالية|tags|filed under"),
    longest: 300,
    takesList: true,
  },
  {
    why: "navigation",
    names: words("breadcrumbs?|navbar|nav|menu|pagination|pager|sidebar|skip-link"),
    opening: phrases(
      "جميع الحقوق محفوظة|كل الحقوق محفوظة|العودة إلى الأعلى|الانتقال إلى المحتوى|تخطي إلى المحتوى|all rights reserved|back to top|skip to content|skip to main content",
    ),
    linked: new Set(
      phrases(
        "الرئيسية|القائمة|التالي|السابق|بحث|home|menu|next|previous|search|next article|previous article|log in|sign in|تسجيل الدخول",
      ),
    ),
    written: /^(?:©|copyright ©|\(c\)|حقوق النشر ©).{0,100}$/iu,
    longest: 120,
  },
];
