import {expect, it} from 'vitest';
import {html} from './html.js';
import {renderList} from './list.js';
import {createPage} from './page.js';

const page = {language: 'en', path: 'a/', title: 'A', kind: 'text', body: html`<p>more</p>`} as const;

it('createPage(content) opens with the lead, which describes the page wherever else it is named', () => {
  const {body, description, trail} = createPage({...page, lead: html`<b>5</b> clusters ${'&'} more`});
  expect(body.html).toBe('<p class="lead"><b>5</b> clusters &#38; more</p>\n<p>more</p>');
  expect([description, trail]).toEqual(['5 clusters & more', []]);
});

it('createPage(content) takes a description where the lead is none', () => {
  expect(createPage({...page, lead: '', description: 'What it is'}).description).toBe('What it is');
});

it('renderList(language, parts) writes the commas of the language and leaves out what is empty', () => {
  expect(renderList('fa', [html`<b>قم</b>`, null, 'یزد']).html).toBe('<b>قم</b>، یزد');
  expect(renderList('en', ['Qom', '', 'Yazd']).html).toBe('Qom, Yazd');
});
