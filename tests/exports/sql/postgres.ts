import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A PostgreSQL of this machine, started for the test in a folder of its own and reachable by a socket in it alone. */
export interface Cluster {
  /** Runs SQL through psql; throws with what psql says. */
  ask(sql: string): string;
  stop(): void;
}

const BINARIES = ['initdb', 'pg_ctl', 'psql'];

/** Folders in which Debian and others put the server's programs, newest first. */
function folders(): readonly string[] {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
}

/** A started cluster, or the reason why there is none. */
export function startPostgres(): Cluster | string {
  const bin = folders().find((folder) => BINARIES.every((name) => existsSync(join(folder, name))));
  if (bin === undefined) return `no PostgreSQL on this machine: ${BINARIES.join(', ')} not found`;
  const user = unprivileged();
  if (typeof user === 'string') return user;
  const home = mkdtempSync(join(tmpdir(), 'corredor-pg-'));
  if (user) chownSync(home, user.uid, user.gid);
  const data = join(home, 'data');
  const run = (name: string, args: readonly string[], input = ''): SpawnSyncReturns<string> =>
    spawnSync(join(bin, name), args, { ...user, cwd: home, input, encoding: 'utf8', maxBuffer: 1e8 });
  const stop = (): void => {
    run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
    rmSync(home, { recursive: true, force: true });
  };
  const made = run('initdb', ['-D', data, '-U', 'corredor', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N']);
  const options = `-k '${home}' -c listen_addresses='' -c fsync=off`;
  const started =
    made.status === 0 && run('pg_ctl', ['-D', data, '-l', join(home, 'log'), '-w', '-o', options, 'start']);
  if (started === false || started.status !== 0) {
    stop();
    return `PostgreSQL did not start: ${made.stderr}${started === false ? '' : started.stderr + started.stdout}`;
  }
  return {
    stop,
    ask: (sql) => {
      const args = ['-h', home, '-U', 'corredor', '-d', 'postgres', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '--csv', '-t'];
      const { status, stdout, stderr } = run('psql', args, sql);
      if (status !== 0) throw new Error(stderr);
      return stdout;
    },
  };
}

/** The server refuses to run as root: then the account that Debian's package makes, or `nobody`. */
function unprivileged(): { readonly uid: number; readonly gid: number } | string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout));
    if (uid && gid) return { uid, gid };
  }
  return 'PostgreSQL does not run as root, and there is no account postgres or nobody';
}
