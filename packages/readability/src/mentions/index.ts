/** Obligatory mentions of letters and decisions, by type of authority. */
export {};
