/** Scenes and their drawings without an element, a font or a page: for tests of the layout. */
import { bundledDataset } from '../../src/bundled.js';
import type { BilateralEvent, Dataset } from '../../src/data/dataset.js';
import { parseEdtf } from '../../src/data/edtf.js';
import { drawing, type Drawing } from '../../src/layout/drawing.js';
import { drawnGaps } from '../../src/layout/gaps.js';
import type { Scene } from '../../src/layout/scene.js';
import type { Measure } from '../../src/layout/measure.js';
import { tensionIndex } from '../../src/tension/tension-index.js';
import { createLocale, ENGLISH } from '../../src/text/locale.js';
import type { Period } from '../../src/time/period.js';

/** A font in which every letter is 6 px wide, and half a pixel wider in bold. */
export const fixedMeasure: Measure = (text, bold = false) => text.length * (bold ? 6.5 : 6);

/** 00:00 UTC of an ISO day, ms. */
export const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

export const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

export function windowOf(from: string, to: string): Period {
  return { from: parseEdtf(from).extent.from, to: parseEdtf(to).extent.to };
}

interface Options {
  readonly events?: readonly BilateralEvent[];
}

const english = createLocale('en', ENGLISH);

export function sceneOf(dataset: Dataset, period: Period, options: Options = {}): Scene {
  const index = tensionIndex(dataset);
  return {
    dataset,
    events: options.events ?? dataset.events,
    index,
    full: undefined,
    options: undefined,
    band: undefined,
    gaps: drawnGaps(dataset),
    period,
    text: {
      shortDate: english.shortDate,
      conflictStock: english.texts.conflictStock,
      noRecord: english.texts.noRecord,
    },
  };
}

/** Containers from the narrowest phone to a wide page, CSS px. */
export const WIDTHS = [280, 320, 360, 414, 519, 520, 600, 720, 860, 1000, 1200] as const;

/** The whole record, the default, an era, a crowded year, a window of the least width, silent years, the time before. */
export const WINDOWS = [
  ['1821', '2026-01'],
  ['1902', '1958'],
  ['1999', '2026-01'],
  ['1999', '2008'],
  ['2002', '2002'],
  ['2013', '2020'],
  ['2019', '2019'],
  ['2019-01', '2019-02'],
  ['2021-02-01', '2026-01'],
  ['2025', '2026-01'],
  ['1860', '1870'],
] as const;

export interface Case {
  readonly name: string;
  readonly scene: Scene;
  readonly drawing: Drawing;
}

let cases: readonly Case[] | undefined;

/** The bundled record in every window at every width, drawn once. */
export function bundledCases(): readonly Case[] {
  cases ??= WINDOWS.flatMap(([from, to]) => {
    const scene = sceneOf(bundledDataset(), windowOf(from, to));
    return WIDTHS.map((width) => ({
      name: `${from}–${to} at ${width} px`,
      scene,
      drawing: drawing(scene, width, fixedMeasure),
    }));
  });
  return cases;
}

/** Names of the cases of which something is not true, for a failure that says where. */
export function failing(test: (one: Case) => boolean): string[] {
  return bundledCases()
    .filter((one) => !test(one))
    .map(({ name }) => name);
}

export const within = ({ from, to }: Period, instant: number): boolean => from < instant && instant < to;

/** The polylines of a path that consists of M, L and Z. */
export function polylines(path: string): [number, number][][] {
  return path
    .split('M')
    .filter(Boolean)
    .map((run) =>
      run
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map(Number) as [number, number]),
    );
}
