import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  readonly folder: string;
  readonly remove: () => void;
}

/** A fresh browser profile in the system's folder for such things. */
export function freshProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Settings that keep Chromium from asking its maker's servers about forms and accounts. */
const QUIET = {
  autofill: { profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  signin: { allowed: false, allowed_on_next_startup: false },
};

/** A fresh profile with Chromium's talkative services off. */
export function quietChromiumProfile(): Profile {
  const profile = freshProfile();
  mkdirSync(join(profile.folder, 'Default'));
  writeFileSync(join(profile.folder, 'Default/Preferences'), JSON.stringify(QUIET));
  return profile;
}
