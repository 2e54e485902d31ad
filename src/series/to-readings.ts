/** Counts of one statement whose containment the text leaves open. */
export interface StageCounts {
  identified: number;
  feasibility: number;
  /** Programme finished («58 خوشه نیز»: "also"). */
  finished: number;
  /** Programme running, said after «افزون بر این» ("moreover"). */
  running: number;
}

/** One reading of such a statement: who is inside whom, and what then remains. */
export interface StageReading {
  id: 'R1' | 'R2' | 'R3';
  /** Clusters that any stage has touched. */
  reached: number;
  /** Studied, with no programme begun. */
  studied_only: number;
  /** Identified, with no study. */
  identified_only: number;
}

/**
 * Gives every reading of a statement such as «423 شناسایی، 126 امکان‌سنجی، 58 پایان‌یافته، 46 در حال کار» that its own
 * numbers allow: nested (R1), apart (R2), finished inside and running outside (R3). A reading that would need more
 * clusters than there are is left out.
 */
export function toReadings({identified, feasibility, finished, running}: StageCounts): StageReading[] {
  const readings = [
    {id: 'R1', reached: feasibility, studied_only: feasibility - finished - running},
    {id: 'R2', reached: feasibility + finished + running, studied_only: feasibility},
    {id: 'R3', reached: feasibility + running, studied_only: feasibility - finished},
  ] as const;
  return readings
    .map((reading) => ({...reading, identified_only: identified - reading.reached}))
    .filter((reading) => reading.studied_only >= 0 && reading.identified_only >= 0);
}
