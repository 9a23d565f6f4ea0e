/** What a search reads of a démarche. */
export interface SearchDocument {
  key: string;
  title: string;
  summary: string;
  searchWords: readonly string[];
}
