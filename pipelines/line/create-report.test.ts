import {describe, expect, it} from 'vitest';
import {createStreams} from '../fixtures/create-project.js';
import {createReport} from './create-report.js';

describe('createReport(lines, terminal)', () => {
  it('prints plain lines and no progress where nobody watches', () => {
    const {stdout, stderr, out, err} = createStreams();
    const report = createReport(stdout, stderr);
    report('extract', '20 of 61 texts', 0.3);
    report('extract', '61 texts');
    expect([out(), err()]).toEqual(['extract  61 texts\n', '']);
  });

  it('shows on a terminal how far it is, and wipes that away before the line', () => {
    const {stdout, stderr, out, err} = createStreams();
    const report = createReport(stdout, Object.assign(stderr, {isTTY: true}));
    report('extract', '20 of 61 texts', 0.3);
    report('extract', '61 texts');
    expect([out(), err()]).toEqual(['extract  61 texts\n', '\r\u001b[Kextract  20 of 61 texts\r\u001b[K']);
  });

  it('keeps lines to itself where a program reads JSON', () => {
    const {stderr, err} = createStreams();
    createReport(undefined, stderr)('load', '61 documents');
    expect(err()).toBe('');
  });
});
