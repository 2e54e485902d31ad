// printed by npm run documents from data/reference/provinces.csv; edit the table, not this file
/** How a province is labelled: its name in lines on the map and in a small tile, and how far the map's label moves. */
export interface ProvinceLabel {
  fa: {map: string[]; tile: string[]};
  en: {map: string[]; tile: string[]};
  dx: number;
  dy: number;
}

/** Labels of provinces on drawings, by id. */
export const PROVINCE_LABELS: Record<string, ProvinceLabel> = {
  'IR-00': {fa: {map: ['مرکزی'], tile: ['مرکزی']}, en: {map: ['Markazi'], tile: ['Markazi']}, dx: 2, dy: -4},
  'IR-01': {fa: {map: ['گیلان'], tile: ['گیلان']}, en: {map: ['Gilan'], tile: ['Gilan']}, dx: 0, dy: 0},
  'IR-02': {fa: {map: ['مازندران'], tile: ['مازندران']}, en: {map: ['Mazandaran'], tile: ['Mazan-', 'daran']}, dx: 0, dy: 0},
  'IR-03': {fa: {map: ['آذربایجان', 'شرقی'], tile: ['آذربایجان', 'شرقی']}, en: {map: ['East', 'Azerbaijan'], tile: ['E. Azer-', 'baijan']}, dx: 0, dy: 0},
  'IR-04': {fa: {map: ['آذربایجان', 'غربی'], tile: ['آذربایجان', 'غربی']}, en: {map: ['West', 'Azerb.'], tile: ['W. Azer-', 'baijan']}, dx: -14, dy: 0},
  'IR-05': {fa: {map: ['کرمانشاه'], tile: ['کرمانشاه']}, en: {map: ['Kermanshah'], tile: ['Kerman-', 'shah']}, dx: 0, dy: 0},
  'IR-06': {fa: {map: ['خوزستان'], tile: ['خوزستان']}, en: {map: ['Khuzestan'], tile: ['Khuzes-', 'tan']}, dx: 0, dy: 0},
  'IR-07': {fa: {map: ['فارس'], tile: ['فارس']}, en: {map: ['Fars'], tile: ['Fars']}, dx: 0, dy: 0},
  'IR-08': {fa: {map: ['کرمان'], tile: ['کرمان']}, en: {map: ['Kerman'], tile: ['Kerman']}, dx: 0, dy: 0},
  'IR-09': {fa: {map: ['خراسان', 'رضوی'], tile: ['خراسان', 'رضوی']}, en: {map: ['Razavi', 'Khorasan'], tile: ['Razavi', 'Khorasan']}, dx: 0, dy: 0},
  'IR-10': {fa: {map: ['اصفهان'], tile: ['اصفهان']}, en: {map: ['Isfahan'], tile: ['Isfahan']}, dx: 0, dy: 0},
  'IR-11': {fa: {map: ['سیستان و', 'بلوچستان'], tile: ['سیستان و', 'بلوچستان']}, en: {map: ['Sistan and', 'Baluchestan'], tile: ['Sistan &', 'Baluch.']}, dx: 0, dy: 0},
  'IR-12': {fa: {map: ['کردستان'], tile: ['کردستان']}, en: {map: ['Kurdistan'], tile: ['Kurdis-', 'tan']}, dx: 0, dy: -4},
  'IR-13': {fa: {map: ['همدان'], tile: ['همدان']}, en: {map: ['Hamadan'], tile: ['Hamadan']}, dx: 0, dy: 0},
  'IR-14': {fa: {map: ['چهارمحال', 'و بختیاری'], tile: ['چهارمحال', 'بختیاری']}, en: {map: ['Chahar-', 'mahal'], tile: ['Chahar-', 'mahal']}, dx: -5, dy: 2},
  'IR-15': {fa: {map: ['لرستان'], tile: ['لرستان']}, en: {map: ['Lorestan'], tile: ['Lorestan']}, dx: 0, dy: 0},
  'IR-16': {fa: {map: ['ایلام'], tile: ['ایلام']}, en: {map: ['Ilam'], tile: ['Ilam']}, dx: 0, dy: 0},
  'IR-17': {fa: {map: ['کهگیلویه و', 'بویراحمد'], tile: ['کهگیلویه', 'بویراحمد']}, en: {map: ['Kohgiluyeh'], tile: ['Kohgi-', 'luyeh']}, dx: -7, dy: 3},
  'IR-18': {fa: {map: ['بوشهر'], tile: ['بوشهر']}, en: {map: ['Bushehr'], tile: ['Bushehr']}, dx: -6, dy: -14},
  'IR-19': {fa: {map: ['زنجان'], tile: ['زنجان']}, en: {map: ['Zanjan'], tile: ['Zanjan']}, dx: 0, dy: 0},
  'IR-20': {fa: {map: ['سمنان'], tile: ['سمنان']}, en: {map: ['Semnan'], tile: ['Semnan']}, dx: 0, dy: 0},
  'IR-21': {fa: {map: ['یزد'], tile: ['یزد']}, en: {map: ['Yazd'], tile: ['Yazd']}, dx: 0, dy: 0},
  'IR-22': {fa: {map: ['هرمزگان'], tile: ['هرمزگان']}, en: {map: ['Hormozgan'], tile: ['Hormoz-', 'gan']}, dx: 0, dy: 0},
  'IR-23': {fa: {map: ['تهران'], tile: ['تهران']}, en: {map: ['Tehran'], tile: ['Tehran']}, dx: 0, dy: 0},
  'IR-24': {fa: {map: ['اردبیل'], tile: ['اردبیل']}, en: {map: ['Ardabil'], tile: ['Ardabil']}, dx: 0, dy: 0},
  'IR-25': {fa: {map: ['قم'], tile: ['قم']}, en: {map: ['Qom'], tile: ['Qom']}, dx: 0, dy: 0},
  'IR-26': {fa: {map: ['قزوین'], tile: ['قزوین']}, en: {map: ['Qazvin'], tile: ['Qazvin']}, dx: 0, dy: 0},
  'IR-27': {fa: {map: ['گلستان'], tile: ['گلستان']}, en: {map: ['Golestan'], tile: ['Golestan']}, dx: 0, dy: 0},
  'IR-28': {fa: {map: ['خراسان', 'شمالی'], tile: ['خراسان', 'شمالی']}, en: {map: ['North', 'Khorasan'], tile: ['North', 'Khorasan']}, dx: 0, dy: 0},
  'IR-29': {fa: {map: ['خراسان', 'جنوبی'], tile: ['خراسان', 'جنوبی']}, en: {map: ['South', 'Khorasan'], tile: ['South', 'Khorasan']}, dx: 0, dy: 0},
  'IR-30': {fa: {map: ['البرز'], tile: ['البرز']}, en: {map: ['Alborz'], tile: ['Alborz']}, dx: -1, dy: -1},
};
