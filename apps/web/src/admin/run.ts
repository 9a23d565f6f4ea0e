import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rotateSigningKey } from '../features/open-data/index.ts';
import { chainHeads, listWithoutChain, readHeads, verifyAudit, writeHeads } from '../platform/audit/index.ts';
import { type Config, ConfigProblem, readConfig } from '../platform/config.ts';
import { DataDirectoryInUse, type Db, migrate, type OpenDatabase, openDatabase } from '../platform/database/index.ts';
import { isDatabaseDown } from '../platform/http/describe-error.ts';
import { localSecret } from '../platform/local-secret.ts';
import { deriveKeys } from '../platform/security/secrets.ts';
import { type Places, startPlatform } from '../platform/start.ts';
import { backup } from './backup.ts';
import { createAdmin } from './create-admin.ts';
import { help } from './help.ts';
import { AdminProblem } from './problem.ts';
import { restore } from './restore.ts';
import { type Rotation, rotateKeys } from './rotate-keys.ts';

/** What the program needs of the terminal that runs it. */
export interface Terminal {
  env: NodeJS.ProcessEnv;
  places: Places;
  out(text: string): void;
  err(text: string): void;
  /** All of the standard input. */
  input(): Promise<string>;
  now(): Date;
}

class UsageProblem extends Error {
  override name = 'UsageProblem';
}

const commands: Record<string, (terminal: Terminal, args: string[]) => Promise<number>> = {
  'create-admin': runCreateAdmin,
  backup: runBackup,
  restore: runRestore,
  'verify-audit': runVerifyAudit,
  'audit-heads': runAuditHeads,
  'rotate-keys': runRotateKeys,
  'new-signing-key': runNewSigningKey,
};

/** @returns the exit code: 0 done, 1 a problem, 2 a command that is not one */
export async function runAdmin(terminal: Terminal, args: string[]): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || rest.includes('--help')) {
    terminal.out(help);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    terminal.err(`limpide-admin : « ${name} » n’est pas une commande. Voir limpide-admin --help.\n`);
    return 2;
  }
  try {
    return await command(terminal, rest);
  } catch (error) {
    if (error instanceof UsageProblem || isBadArgument(error)) {
      terminal.err(`limpide-admin : ${(error as Error).message} Voir limpide-admin --help.\n`);
      return 2;
    }
    if (error instanceof AdminProblem || error instanceof ConfigProblem || error instanceof DataDirectoryInUse) {
      terminal.err(`limpide-admin : ${error.message}\n`);
      return 1;
    }
    if (isDatabaseDown(error)) {
      terminal.err('limpide-admin : la base de données ne répond pas. Vérifiez DATABASE_URL. Rien n’a été changé.\n');
      return 1;
    }
    throw error;
  }
}

function isBadArgument(error: unknown): boolean {
  return String((error as { code?: unknown } | null)?.code ?? '').startsWith('ERR_PARSE_ARGS');
}

function oneFile(positionals: string[]): string {
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new UsageProblem('Donnez un fichier, et un seul.');
  return file;
}

async function withDatabase<T>(terminal: Terminal, work: (db: Db, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig(terminal.env, localSecret);
  let database: OpenDatabase;
  try {
    database = await openDatabase({
      databaseUrl: config.databaseUrl,
      dataDir: config.dataDir,
      seedFile: terminal.places.seed,
    });
  } catch (error) {
    if (error instanceof DataDirectoryInUse) throw error;
    throw new AdminProblem(`La base de données ne s’ouvre pas : ${(error as Error).message}`);
  }
  try {
    return await work(database.db, config);
  } finally {
    await database.close();
  }
}

function passphrase(terminal: Terminal): string | undefined {
  return terminal.env.BACKUP_PASSPHRASE || undefined;
}

const total = (manifest: Record<string, { rows: number }>) =>
  Object.values(manifest).reduce((sum, { rows }) => sum + rows, 0);

async function runCreateAdmin(terminal: Terminal, args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      'password-stdin': { type: 'boolean', default: false },
      'reset-second-factor': { type: 'boolean', default: false },
    },
  });
  if (!values.email || !values.name) throw new UsageProblem('Donnez --email et --name.');
  const config = readConfig(terminal.env, localSecret);
  const password = values['password-stdin'] ? (await terminal.input()).replace(/\r?\n$/, '') : undefined;
  const started = await startPlatform(config, terminal.places, { logLevel: 'error' });
  try {
    const made = await createAdmin(started.platform, {
      email: values.email,
      name: values.name,
      password,
      resetSecondFactor: values['reset-second-factor'],
    });
    terminal.out(
      made.existed
        ? `Le compte ${values.email} existait : il administre maintenant la plateforme.\n`
        : `Le compte ${values.email} est créé : il administre la plateforme.\n`,
    );
    if (made.link) {
      terminal.out(`Pour choisir le mot de passe, ouvrez ce lien une fois, dans les ${made.hours / 24} jours :\n`);
      terminal.out(`${made.link}\n`);
    }
    return 0;
  } finally {
    await started.stop();
  }
}

async function runBackup(terminal: Terminal, args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { encrypt: { type: 'boolean', default: false } },
  });
  const file = oneFile(positionals);
  const secret = values.encrypt ? passphrase(terminal) : undefined;
  if (values.encrypt && (!secret || secret.length < 12)) {
    throw new AdminProblem(
      'Pour chiffrer, donnez une phrase secrète de 12 caractères au moins dans BACKUP_PASSPHRASE.',
    );
  }
  const manifest = await withDatabase(terminal, (db) => backup(db, file, { now: terminal.now(), passphrase: secret }));
  const tables = Object.keys(manifest).length;
  terminal.out(`Sauvegarde écrite : ${file} (${tables} tables, ${total(manifest)} lignes).\n`);
  terminal.out('Gardez SECRET_KEY à part, en lieu sûr : elle n’est pas dans la sauvegarde.\n');
  return 0;
}

async function runRestore(terminal: Terminal, args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const file = oneFile(positionals);
  const { migrations } = terminal.places;
  const manifest = await withDatabase(terminal, (db) =>
    restore(db, file, { migrations, passphrase: passphrase(terminal), now: terminal.now() }),
  );
  const tables = Object.keys(manifest).length;
  terminal.out(`Sauvegarde restaurée et vérifiée : ${tables} tables, ${total(manifest)} lignes.\n`);
  terminal.out(
    'Les sessions sont fermées et les liens envoyés n’ouvrent plus : invitations et relectures sont à renvoyer.\n',
  );
  return 0;
}

async function runVerifyAudit(terminal: Terminal, args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { heads: { type: 'string' } } });
  const knownHeads = values.heads === undefined ? [] : readHeadsFile(values.heads);
  const { reports, without } = await withDatabase(terminal, async (db) => {
    await migrate(db, terminal.places.migrations);
    return { reports: await verifyAudit(db, { knownHeads }), without: await listWithoutChain(db) };
  });
  for (const report of reports) {
    const state = report.problems.length === 0 ? 'intact' : 'MODIFIÉ';
    terminal.out(`${report.organisationId}  ${report.entries} entrées  ${state}\n`);
    for (const problem of report.problems) terminal.out(`  ${problem}\n`);
  }
  if (without.length > 0) terminal.out('Organisations sans aucun journal :\n');
  for (const { id, name } of without) terminal.out(`  ${id}  ${name}\n`);
  const broken = reports.filter((report) => report.problems.length > 0).length;
  if (broken > 0) terminal.err(`${broken} journal(s) ne correspond(ent) pas.\n`);
  else if (values.heads) terminal.out('Tous les journaux sont intacts, et les têtes gardées correspondent.\n');
  else
    terminal.out('Les entrées présentes sont intactes. Sans --heads, une fin coupée ne se voit pas : non vérifié.\n');
  return broken > 0 ? 1 : 0;
}

function readHeadsFile(file: string) {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new AdminProblem(`Le fichier ${file} ne peut pas être lu.`);
  }
  const heads = readHeads(text);
  if (!heads) throw new AdminProblem(`${file} n’est pas un fichier de têtes de journal.`);
  return heads;
}

async function runAuditHeads(terminal: Terminal, args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  const heads = await withDatabase(terminal, async (db) => {
    await migrate(db, terminal.places.migrations);
    return chainHeads(db);
  });
  terminal.out(writeHeads(heads, terminal.now()));
  return 0;
}

async function runRotateKeys(terminal: Terminal, args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  const results = await withDatabase(terminal, async (db, config) => {
    if (!config.secretKeyPrevious) throw new AdminProblem('Donnez l’ancienne clé dans SECRET_KEY_PREVIOUS.');
    await migrate(db, terminal.places.migrations);
    return rotateKeys(db, deriveKeys(config.secretKey, config.secretKeyPrevious));
  });
  const say = (what: string, { renewed, already, unreadable }: Rotation) =>
    terminal.out(`${what} : ${renewed} scellés de nouveau, ${already} déjà à jour, ${unreadable} illisibles.\n`);
  say('Seconds facteurs', results.secondFactors);
  say('Brouillons', results.drafts);
  say('Clés de signature', results.signingKeys);
  say('Secrets des sites abonnés', results.subscriberSecrets);
  const unreadable = Object.values(results).reduce((sum, one) => sum + one.unreadable, 0);
  if (unreadable > 0) {
    terminal.err('Ce qui est illisible n’a été scellé avec aucune des deux clés. Vérifiez SECRET_KEY_PREVIOUS.\n');
    return 1;
  }
  terminal.out('C’est fait : vous pouvez retirer SECRET_KEY_PREVIOUS, du serveur aussi.\n');
  return 0;
}

async function runNewSigningKey(terminal: Terminal, args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  const id = await withDatabase(terminal, async (db, config) => {
    await migrate(db, terminal.places.migrations);
    const keys = deriveKeys(config.secretKey, config.secretKeyPrevious);
    return rotateSigningKey(db, { keys }, terminal.now());
  });
  terminal.out(`Nouvelle clé de signature : ${id}\n`);
  terminal.out('L’ancienne clé ne signe plus. Elle reste publiée : elle vérifie ce qu’elle a signé.\n');
  return 0;
}
