import { Complaint } from './complaint';

const USUAL = 4173;

/** Port for the sample newsstand: the environment's, or the usual one. Throws a `Complaint` on a value that is none. */
export function wantedPort(env: NodeJS.ProcessEnv = process.env): number {
  const given = env.SECOND_SOURCE_PORT;
  if (!given) return USUAL;
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Complaint(`SECOND_SOURCE_PORT is "${given}", which is no port.`, 'Use a number from 1 to 65535.');
}

/** What to tell when listening failed; faults that have nothing to do with the port come back as they are. */
export function aboutPort(fault: unknown, port: number): unknown {
  const code = fault instanceof Error && 'code' in fault ? fault.code : null;
  const remedy = 'Stop what uses it, or set SECOND_SOURCE_PORT to a free port.';
  if (code === 'EADDRINUSE') return new Complaint(`Port ${port} is in use.`, remedy);
  if (code === 'EACCES') return new Complaint(`Port ${port} may not be opened by this user.`, remedy);
  return fault;
}
