/** A name in both languages. */
export interface Name {
  fa: string;
  en: string;
}

/** Names by id, as the reference tables give them; sentences fall back to the id where a name is missing. */
export interface Names {
  measures: Record<string, Name>;
  concepts: Record<string, Name>;
  places: Record<string, Name>;
  units: Record<string, Name>;
  stages: Record<string, Name>;
}

/** The few names that sentences cannot do without, for callers who have no tables at hand. */
export const NAMES: Names = {
  measures: {
    clusters_identified: {fa: 'خوشه‌های شناسایی‌شده', en: 'clusters identified'},
    clusters_feasibility: {fa: 'امکان‌سنجی خوشه‌ها', en: 'feasibility studies of clusters'},
    clusters_diagnosis: {fa: 'خوشه‌های در مطالعهٔ شناختی', en: 'clusters in diagnostic study'},
    clusters_implementation: {fa: 'خوشه‌های در حال اجرا', en: 'clusters in implementation'},
    clusters_active: {fa: 'خوشه‌های فعال', en: 'clusters called active'},
    clusters_completed: {fa: 'خوشه‌های به‌پایان‌رسیده', en: 'clusters completed'},
    clusters_licensed: {fa: 'خوشه‌های دارای پروانهٔ اتمام', en: 'clusters with a completion licence'},
    clusters_planned: {fa: 'خوشه‌های در دستور کار', en: 'clusters planned'},
    clusters_pooled: {fa: 'خوشه‌ها در چند مرحله با هم', en: 'clusters in several stages pooled'},
    cluster_projects: {fa: 'طرح‌های توسعهٔ خوشه‌ای', en: 'cluster development projects'},
    industrial_estates: {fa: 'شهرک‌ها و نواحی صنعتی', en: 'industrial estates and zones'},
  },
  concepts: {
    industrial_cluster: {fa: 'خوشهٔ صنعتی', en: 'industrial cluster'},
    business_cluster: {fa: 'خوشهٔ کسب‌وکار', en: 'business cluster'},
    cluster: {fa: 'خوشه', en: 'cluster'},
  },
  places: {IR: {fa: 'ایران', en: 'Iran'}},
  units: {
    cluster: {fa: 'خوشه', en: 'clusters'},
    project: {fa: 'طرح', en: 'projects'},
    estate: {fa: 'شهرک و ناحیه', en: 'estates'},
    percent: {fa: 'درصد', en: 'percent'},
  },
  stages: {
    identified: {fa: 'شناسایی‌شده', en: 'identified'},
    feasibility: {fa: 'امکان‌سنجی', en: 'feasibility study'},
    diagnosis: {fa: 'مطالعهٔ شناختی', en: 'diagnostic study'},
    trust_building: {fa: 'اعتمادسازی', en: 'trust building'},
    action_plan: {fa: 'سند برنامهٔ عمل', en: 'action plan'},
    implementation: {fa: 'در حال اجرا', en: 'in implementation'},
    active: {fa: 'فعال', en: 'active'},
    completed: {fa: 'به‌پایان‌رسیده', en: 'completed'},
    licensed: {fa: 'دارای پروانهٔ اتمام', en: 'holding the completion licence'},
    developed: {fa: 'توسعه‌یافته', en: 'developed'},
    planned: {fa: 'در دستور کار', en: 'planned'},
    launched: {fa: 'راه‌اندازی‌شده', en: 'launched'},
    successful: {fa: 'موفق', en: 'praised as successful'},
    award: {fa: 'برگزیده', en: 'given an award'},
  },
};

/** Finds a name, or gives the id back. */
export function toName(names: Record<string, Name>, id: string | null): Name {
  return (id === null ? undefined : names[id]) ?? {fa: id ?? '', en: id ?? ''};
}
