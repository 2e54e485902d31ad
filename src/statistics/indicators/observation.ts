import type {ObservationView} from '../../rows.js';

/** What an indicator takes of a cell of an official table. */
export type Observation = Pick<
  ObservationView,
  'indicator_id' | 'place_id' | 'sector_id' | 'period' | 'value' | 'unit' | 'edition'
>;
