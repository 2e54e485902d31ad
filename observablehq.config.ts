/** Framework lays out the pages; `pipelines/site` writes most of them and mends the result, see docs/decisions/site.md. */
export default {
  root: 'notebooks',
  output: 'notebooks/.observablehq/built',
  style: 'style/index.css',
  globalStylesheets: [],
  search: false,
  sidebar: false,
  toc: false,
  pager: false,
  header: '',
  footer: '',
};
