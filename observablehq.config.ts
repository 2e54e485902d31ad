/** Framework lays out the pages; `pipelines/site` writes most of them and mends the result, see docs/decisions/site.md. */
export default {
  root: 'notebooks',
  output: 'notebooks/.observablehq/built',
  style: 'style/index.css',
  globalStylesheets: [],
  // An empty list, because without one Framework reads every page's title again and again: a quarter of its time.
  pages: [],
  search: false,
  sidebar: false,
  toc: false,
  pager: false,
  header: '',
  footer: '',
};
