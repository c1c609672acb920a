import type { Files } from '../facts/facts.ts';
import { readChanges, readChangesInSlices } from '../files/changes.ts';

/** The files of a whole diff, with their lines. */
export const filesOf = (text: string): Files => readChanges(text);

/** The same for a diff of any length, in slices, so that the background goes on answering. */
export const filesInSlices = (text: string): Promise<Files> => readChangesInSlices(text);
