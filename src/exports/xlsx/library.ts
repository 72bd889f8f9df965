import type writeExcelFile from "write-excel-file/node";

/* The types of write-excel-file for a workbook of several sheets: the last of its signatures, which it doesn't name. */

export type Sheet = Parameters<typeof writeExcelFile>[0][number];
export type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>["features"]>[number];
