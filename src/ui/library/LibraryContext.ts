import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Gazetteer } from '../../core/entities/gazetteer';
import type { FactBase } from '../../core/model/factbase';
import type { Release } from '../../core/model/release';
import type { Shelf } from '../../library/shelf';

/** What all parts of the library read from. */
export interface LibraryData {
  readonly factBase: FactBase;
  readonly shelf: Shelf;
  readonly gazetteer: Gazetteer;
  /** Newest first. */
  readonly releases: readonly Release[];
}

const LibraryContext = createContext<LibraryData | null>(null);

export const LibraryProvider = LibraryContext.Provider;

export function useLibrary(): LibraryData {
  const data = useContext(LibraryContext);
  if (!data) throw new Error('a part of the library stands outside LibraryProvider');
  return data;
}
