import {compile} from 'css-select';
import {isDocument, isTag, type AnyNode, type Document, type Element, type ParentNode} from 'domhandler';
import {DomUtils, parseDocument} from 'htmlparser2';

export type {AnyNode, Document, Element, ParentNode} from 'domhandler';

/** Builds the tree of a page. It is a tenth of the work of a browser's document model, and enough for selectors. */
export function parseTree(html: string): Document {
  return parseDocument(html);
}

/** Finds the first element that a selector names. */
export function findElement(selector: string, root: ParentNode): Element | undefined {
  return listElements(root).find(toTest(selector));
}

/** Finds every element that a selector names, in the order of the page. */
export function findElements(selector: string, root: ParentNode): Element[] {
  return listElements(root).filter(toTest(selector));
}

/** The text of an element as a reader sees it: without scripts and styles. */
export function textOf(node: AnyNode): string {
  return DomUtils.innerText(node);
}

/** All that stands inside an element, a script's code too. */
export function contentOf(element: Element): string {
  return DomUtils.textContent(element);
}

/** Takes an element out of its tree. */
export function removeElement(element: Element): void {
  DomUtils.removeElement(element);
}

/** The nearest element around a node. */
export function parentOf(node: AnyNode): Element | undefined {
  return node.parent && isTag(node.parent) ? node.parent : undefined;
}

// A page is asked for some sixty selectors before anything in it changes, so its elements are listed once.
const lists = new WeakMap<ParentNode, Element[]>();

function listElements(root: ParentNode): Element[] {
  const known = lists.get(root);
  if (known) return known;
  const elements = DomUtils.findAll(() => true, root.children);
  if (isDocument(root)) lists.set(root, elements);
  return elements;
}

const tests = new Map<string, (element: Element) => boolean>();

function toTest(selector: string): (element: Element) => boolean {
  const known = tests.get(selector);
  if (known) return known;
  const compiled = compile<AnyNode, Element>(selector);
  const test = (element: Element) => compiled(element);
  tests.set(selector, test);
  return test;
}
