import type {Spec} from 'vega';
import {compile, type TopLevelSpec} from 'vega-lite';
import type {ChartSpec} from '../../../src/charts/spec.js';

/** Turns a chart's Vega-Lite spec into Vega with a fixed frame, so that its size hangs on no font's measure. */
export function compileSpec(spec: ChartSpec): Spec {
  const {width, height, margin} = spec.usermeta.khoosheh;
  const {spec: compiled} = compile(spec as unknown as TopLevelSpec);
  return {
    ...(compiled as Spec),
    autosize: {type: 'none'},
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
    padding: margin,
  };
}
