import type {Language} from '../words/format.js';

/** A province's name for drawings: whole, in lines on the map, short in a tile, and how far its label moves. */
export interface ProvinceName {
  full: string;
  name: string[];
  tile: string[];
  dx?: number;
  dy?: number;
}

// lines are parted by `|`; the third is the tile's name where the map's is too long
const NAMES: Record<string, Record<Language, [full: string, map: string, tile?: string]>> = {
  'IR-00': {fa: ['مرکزی', 'مرکزی'], en: ['Markazi', 'Markazi']},
  'IR-01': {fa: ['گیلان', 'گیلان'], en: ['Gilan', 'Gilan']},
  'IR-02': {fa: ['مازندران', 'مازندران'], en: ['Mazandaran', 'Mazandaran', 'Mazan-|daran']},
  'IR-03': {fa: ['آذربایجان شرقی', 'آذربایجان|شرقی'], en: ['East Azerbaijan', 'East|Azerbaijan', 'E. Azer-|baijan']},
  'IR-04': {fa: ['آذربایجان غربی', 'آذربایجان|غربی'], en: ['West Azerbaijan', 'West|Azerb.', 'W. Azer-|baijan']},
  'IR-05': {fa: ['کرمانشاه', 'کرمانشاه'], en: ['Kermanshah', 'Kermanshah', 'Kerman-|shah']},
  'IR-06': {fa: ['خوزستان', 'خوزستان'], en: ['Khuzestan', 'Khuzestan', 'Khuzes-|tan']},
  'IR-07': {fa: ['فارس', 'فارس'], en: ['Fars', 'Fars']},
  'IR-08': {fa: ['کرمان', 'کرمان'], en: ['Kerman', 'Kerman']},
  'IR-09': {fa: ['خراسان رضوی', 'خراسان|رضوی'], en: ['Razavi Khorasan', 'Razavi|Khorasan', 'Razavi|Khorasan']},
  'IR-10': {fa: ['اصفهان', 'اصفهان'], en: ['Isfahan', 'Isfahan']},
  'IR-11': {fa: ['سیستان و بلوچستان', 'سیستان و|بلوچستان'], en: ['Sistan and Baluchestan', 'Sistan and|Baluchestan', 'Sistan &|Baluch.']},
  'IR-12': {fa: ['کردستان', 'کردستان'], en: ['Kurdistan', 'Kurdistan', 'Kurdis-|tan']},
  'IR-13': {fa: ['همدان', 'همدان'], en: ['Hamadan', 'Hamadan']},
  'IR-14': {fa: ['چهارمحال و بختیاری', 'چهارمحال|و بختیاری', 'چهارمحال|بختیاری'], en: ['Chaharmahal and Bakhtiari', 'Chahar-|mahal', 'Chahar-|mahal']},
  'IR-15': {fa: ['لرستان', 'لرستان'], en: ['Lorestan', 'Lorestan']},
  'IR-16': {fa: ['ایلام', 'ایلام'], en: ['Ilam', 'Ilam']},
  'IR-17': {fa: ['کهگیلویه و بویراحمد', 'کهگیلویه و|بویراحمد', 'کهگیلویه|بویراحمد'], en: ['Kohgiluyeh and Boyer-Ahmad', 'Kohgiluyeh', 'Kohgi-|luyeh']},
  'IR-18': {fa: ['بوشهر', 'بوشهر'], en: ['Bushehr', 'Bushehr']},
  'IR-19': {fa: ['زنجان', 'زنجان'], en: ['Zanjan', 'Zanjan']},
  'IR-20': {fa: ['سمنان', 'سمنان'], en: ['Semnan', 'Semnan']},
  'IR-21': {fa: ['یزد', 'یزد'], en: ['Yazd', 'Yazd']},
  'IR-22': {fa: ['هرمزگان', 'هرمزگان'], en: ['Hormozgan', 'Hormozgan', 'Hormoz-|gan']},
  'IR-23': {fa: ['تهران', 'تهران'], en: ['Tehran', 'Tehran']},
  'IR-24': {fa: ['اردبیل', 'اردبیل'], en: ['Ardabil', 'Ardabil']},
  'IR-25': {fa: ['قم', 'قم'], en: ['Qom', 'Qom']},
  'IR-26': {fa: ['قزوین', 'قزوین'], en: ['Qazvin', 'Qazvin']},
  'IR-27': {fa: ['گلستان', 'گلستان'], en: ['Golestan', 'Golestan']},
  'IR-28': {fa: ['خراسان شمالی', 'خراسان|شمالی'], en: ['North Khorasan', 'North|Khorasan']},
  'IR-29': {fa: ['خراسان جنوبی', 'خراسان|جنوبی'], en: ['South Khorasan', 'South|Khorasan']},
  'IR-30': {fa: ['البرز', 'البرز'], en: ['Alborz', 'Alborz']},
}; // prettier-ignore

// labels of narrow provinces, moved by eye in units of the map; none hides a neighbour's
const MOVES: Record<string, [dx: number, dy: number]> = {
  'IR-04': [-14, 0],
  'IR-17': [-7, 3],
  'IR-18': [-6, -14],
  'IR-14': [-5, 2],
  'IR-30': [-1, -1],
  'IR-12': [0, -4],
  'IR-00': [2, -4],
};

/** Names of a province for drawings; the id itself where it is unknown. */
export function findProvinceName(place_id: string, language: Language): ProvinceName {
  const [full, map, tile] = NAMES[place_id]?.[language] ?? [place_id, place_id];
  const [dx, dy] = MOVES[place_id] ?? [0, 0];
  return {full, name: map.split('|'), tile: (tile ?? map).split('|'), dx, dy};
}
