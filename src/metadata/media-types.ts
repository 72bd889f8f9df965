/** Media types of the files that a report is offered as, by the format that the downloads page names. */
const MEDIA_TYPES: Record<string, string> = {
  BibTeX: "application/x-bibtex",
  CFF: "application/yaml",
  CSV: "text/csv",
  "CSL-JSON": "application/vnd.citationstyles.csl+json",
  DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  EPUB: "application/epub+zip",
  JSON: "application/json",
  PDF: "application/pdf",
  RIS: "application/x-research-info-systems",
  Text: "text/plain",
  XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ZIP: "application/zip",
};

export function mediaType(format: string): string {
  return MEDIA_TYPES[format] ?? "application/octet-stream";
}
