/** Before and after: what a rewriting kept, changed, lost and added. */
export {};
