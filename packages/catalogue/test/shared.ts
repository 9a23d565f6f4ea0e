import { existsSync } from 'node:fs';

/** Where files of others are kept beside the project, when they are; the tests that need them are skipped elsewhere. */
const places = ['../../../../shared/', '../../../../../shared/'].map((path) => new URL(path, import.meta.url));
const found = places.find((place) => existsSync(place)) ?? places[0]!;

export const sharedFile = (path: string): URL => new URL(path, found);
