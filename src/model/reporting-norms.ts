/**
 * What two norms ask of a report on interviews, each item in our own words. An item's number is its place in the list, from 1.
 * COREQ: Tong, Sainsbury and Craig, 2007. SRQR: O'Brien and others, 2014.
 */

/** One item of a norm. */
export interface NormItem {
  /** The part of the norm that it belongs to. */
  group: NormGroup;
  item: string;
  /** What a report should say. */
  asks: string;
  /** Whether a full answer can give people away where few were asked. */
  risk?: boolean;
}

export type NormId = "coreq" | "srqr";

export type NormGroup =
  | "team"
  | "design"
  | "analysis"
  | "front"
  | "introduction"
  | "methods"
  | "results"
  | "discussion"
  | "other";

const coreq: readonly NormItem[] = [
  { group: "team", item: "Interviewer", asks: "who ran the interviews" },
  { group: "team", item: "Credentials", asks: "their qualifications" },
  { group: "team", item: "Occupation", asks: "their job at the time" },
  { group: "team", item: "Gender", asks: "interviewer gender, if it matters" },
  { group: "team", item: "Experience", asks: "training in interviewing" },
  { group: "team", item: "Prior relationship", asks: "whether they knew the people before", risk: true },
  { group: "team", item: "What participants knew", asks: "what people were told about the researcher and the aim" },
  { group: "team", item: "Interviewer stance", asks: "interests, assumptions, possible bias" },
  { group: "design", item: "Approach", asks: "method and theory behind the study" },
  { group: "design", item: "Sampling", asks: "how people were chosen", risk: true },
  { group: "design", item: "Approach route", asks: "how people were contacted", risk: true },
  { group: "design", item: "Sample size", asks: "how many took part" },
  { group: "design", item: "Non-participation", asks: "how many refused or left, and why", risk: true },
  { group: "design", item: "Setting", asks: "where interviews happened", risk: true },
  { group: "design", item: "Others present", asks: "anyone else in the room or call", risk: true },
  { group: "design", item: "Sample description", asks: "key characteristics and dates", risk: true },
  { group: "design", item: "Interview guide", asks: "questions, prompts, pilot" },
  { group: "design", item: "Repeat interviews", asks: "how many, if any", risk: true },
  { group: "design", item: "Recording", asks: "audio, video or notes only" },
  { group: "design", item: "Field notes", asks: "whether and when notes were made" },
  { group: "design", item: "Duration", asks: "length of interviews" },
  { group: "design", item: "Saturation", asks: "when and why interviewing stopped" },
  { group: "design", item: "Transcripts returned", asks: "whether people saw their transcript" },
  { group: "analysis", item: "Coders", asks: "how many people coded" },
  { group: "analysis", item: "Coding tree", asks: "the codebook and its structure" },
  { group: "analysis", item: "Theme derivation", asks: "themes set in advance or from the data" },
  { group: "analysis", item: "Software", asks: "tools used to manage data" },
  { group: "analysis", item: "Participant checking", asks: "feedback from participants on findings" },
  { group: "analysis", item: "Quotations", asks: "quotes shown and how each is attributed", risk: true },
  { group: "analysis", item: "Consistency", asks: "findings follow from the data shown" },
  { group: "analysis", item: "Major themes", asks: "main themes are clear" },
  { group: "analysis", item: "Minor themes", asks: "diverse cases and minor themes are discussed", risk: true },
];

const srqr: readonly NormItem[] = [
  { group: "front", item: "Title", asks: "topic, and that it is qualitative" },
  { group: "front", item: "Abstract", asks: "background, aim, methods, results, conclusions" },
  { group: "introduction", item: "Problem", asks: "the problem, why it matters, prior work" },
  { group: "introduction", item: "Question", asks: "purpose and research questions" },
  { group: "methods", item: "Approach and paradigm", asks: "approach, theory, reasons" },
  { group: "methods", item: "Reflexivity", asks: "who the researchers are and how that shapes the work" },
  { group: "methods", item: "Context", asks: "setting and why it matters" },
  { group: "methods", item: "Sampling", asks: "how and why chosen, when stopped" },
  { group: "methods", item: "Ethics", asks: "approval, consent, confidentiality, data security" },
  { group: "methods", item: "Collection methods", asks: "data types, procedure, dates" },
  { group: "methods", item: "Instruments", asks: "guides and devices, changes made" },
  { group: "methods", item: "Units of study", asks: "number and characteristics of participants" },
  { group: "methods", item: "Processing", asks: "transcription, storage, de-identification" },
  { group: "methods", item: "Analysis", asks: "how themes were found and by whom" },
  { group: "methods", item: "Trustworthiness", asks: "checks such as audit trail, member check, triangulation" },
  { group: "results", item: "Synthesis", asks: "main findings and interpretation" },
  { group: "results", item: "Link to data", asks: "quotes or notes that back each finding" },
  { group: "discussion", item: "Integration", asks: "prior work, implications, transferability, contribution" },
  { group: "discussion", item: "Limitations", asks: "limits of trust and transfer" },
  { group: "other", item: "Conflicts", asks: "interests and how handled" },
  { group: "other", item: "Funding", asks: "funders and their role" },
];

export const reportingNorms: Readonly<Record<NormId, { name: string; source: string; items: readonly NormItem[] }>> = {
  coreq: { name: "COREQ", source: "Tong, Sainsbury and Craig, 2007", items: coreq },
  srqr: { name: "SRQR", source: "O’Brien and others, 2014", items: srqr },
};
