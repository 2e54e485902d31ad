/** A publisher for texts whose publisher nobody has stated. */
export const UNSTATED_SOURCE = 'unstated';
