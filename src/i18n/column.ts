/** What a column of the data holds: its title, what its values mean, and, where it needs saying, how they come about. */
export interface ColumnWords {
  title: string;
  description: string;
  derived?: string;
}

export function column(title: string, description: string, derived?: string): ColumnWords {
  return { title, description, ...(derived ? { derived } : {}) };
}
