import MiniSearch from 'minisearch';
import {expect, it} from 'vitest';
import {SEARCH_OPTIONS, toWords} from './search-options.js';

it.each(['خوشه\u200cهای', 'خوشههای', 'خوشه هاي', 'خوشه‌ها', 'خوشه'])(
  'toWords(text) reads %s as one word',
  (spelling) => {
    expect(toWords(spelling)).toEqual(['خوشه']);
  },
);

it.each([
  ['آذربايجان', 'آذربایجان'],
  ['اذربایجان', 'آذربایجان'],
  ['تاسیس', 'تأسیس'],
  ['تأسيس', 'تأسیس'],
  ['خوشه هاي', 'خوشه\u200cهای'],
  ['خوشههای', 'خوشه\u200cهای'],
])('a search for %s finds a page that writes %s', (asked, written) => {
  const search = new MiniSearch(SEARCH_OPTIONS);
  search.add({path: 'one', title: `نام ${written} شرقی`, description: '', keywords: '', kind: ''});
  search.add({path: 'two', title: 'چیز دیگر', description: '', keywords: '', kind: ''});
  expect(search.search(asked).map(({id}) => id)).toEqual(['one']);
});
