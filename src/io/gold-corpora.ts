/** The labelled corpora of our briefs, by the name of their files in `data/gold`, and the ids of their texts. */
export const GOLD_CORPORA = {
  'seed-briefs': /^seed-brief-\d{3}$/,
  briefs: /^brief-0\d\d$/,
  briefs2: /^brief-[1-9]\d\d$/,
} as const;

/** The labelled corpora of short texts, each a folder of `data/gold` with its texts. */
export const SHORT_CORPORA = ['probes', 'own', 'practice'] as const;

/** The corpus on which rules were written: it fits weights, but measures nothing, so no threshold is picked on it. */
export const PRACTICE = 'practice';
