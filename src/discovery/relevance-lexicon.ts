/** What an outlet calls the things we look for, where its source names no words of its own. */
export const RELEVANT_WORDS = [
  'خوشه صنعتی', 'خوشه کسب و کار', 'خوشه کسب‌وکار', 'توسعه خوشه', 'خوشه سازی', 'عامل توسعه خوشه', 'خوشه صادراتی', 'کنسرسیوم صادراتی',
  'industrial cluster', 'business cluster', 'cluster development',
] as const; // prettier-ignore

/** The noun of our subject, and its endings in singular and plural. */
export const CLUSTER = 'خوشه';
export const CLUSTER_ENDINGS = ['های', 'هایی', 'ها', 'ی', 'ای'];
