import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {placeLabels, type Box} from './place-labels.js';

const frame: Box = {x: 0, y: 0, width: 300, height: 120};
const overlaps = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
const point = fc.record({x: fc.integer({min: 0, max: 300}), y: fc.integer({min: 0, max: 120})});

describe('placeLabels(wanted, frame, marks)', () => {
  it('covers no mark and no other label, and stays in the frame, wherever marks lie', () => {
    fc.assert(
      fc.property(fc.array(point, {maxLength: 14}), (points) => {
        const marks = points.map(({x, y}) => ({x: x - 5, y: y - 5, width: 10, height: 10}));
        const wanted = points.map(({x, y}) => ({
          x,
          y,
          reachX: 6,
          reachY: 6,
          sizes: [
            {width: 60, height: 28},
            {width: 30, height: 14},
          ],
        }));
        const placed = placeLabels(wanted, frame, marks).filter((box) => box !== undefined);
        for (const [index, box] of placed.entries()) {
          expect(marks.some((mark) => overlaps(box, mark))).toBe(false);
          expect(placed.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 300 && box.y + box.height <= 120).toBe(
            true,
          );
        }
      }),
    );
  });

  it('takes the smaller size before giving a label up', () => {
    const narrow = {x: 0, y: 0, width: 60, height: 30};
    const [label] = placeLabels(
      [
        {
          x: 8,
          y: 15,
          reachX: 6,
          reachY: 6,
          sizes: [
            {width: 70, height: 28},
            {width: 30, height: 14},
          ],
        },
      ],
      narrow,
      [],
    );
    expect(label?.size).toBe(1);
  });
});
