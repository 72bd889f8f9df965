import type { Form } from "../../explorer/data.ts";

/** Where things stand in the three drawings, before it is known how high they are. */
export interface FormPlan extends Omit<Form, "sizes"> {
  /** Distances from the reading edge of the column of findings, px. Stacked: the mark stands below the label. */
  finding: {
    stacked: boolean;
    label: { x: number; width: number };
    mark: { x: number; width: number };
    value: { x: number; width: number };
  };
}

const NUMBER = 26;

/** A phone, a tablet and a desk. Text has the same size in all of them, so each breaks its lines in its own way. */
export const forms: readonly FormPlan[] = [
  {
    name: "narrow",
    width: 320,
    stacked: true,
    columns: {
      findings: { x: 0, width: 320 },
      recommendations: { x: 0, width: 320 },
      audiences: { x: 0, width: 320 },
    },
    finding: {
      stacked: true,
      label: { x: NUMBER, width: 290 },
      mark: { x: NUMBER, width: 150 },
      value: { x: NUMBER + 164, width: 130 },
    },
  },
  {
    name: "wide",
    width: 720,
    stacked: false,
    columns: {
      findings: { x: 0, width: 296 },
      recommendations: { x: 370, width: 176 },
      audiences: { x: 606, width: 114 },
    },
    finding: {
      stacked: true,
      label: { x: NUMBER, width: 270 },
      mark: { x: NUMBER, width: 144 },
      value: { x: NUMBER + 158, width: 112 },
    },
  },
  {
    name: "full",
    width: 1080,
    stacked: false,
    columns: {
      findings: { x: 0, width: 540 },
      recommendations: { x: 664, width: 220 },
      audiences: { x: 964, width: 116 },
    },
    finding: {
      stacked: false,
      label: { x: NUMBER, width: 232 },
      mark: { x: NUMBER + 248, width: 150 },
      value: { x: NUMBER + 414, width: 100 },
    },
  },
];
