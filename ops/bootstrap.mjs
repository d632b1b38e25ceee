// `node ops/bootstrap.mjs FILE …`: brings node_modules up to date, then runs FILE on the Node 24 that stands there. Built-ins only, Node 20 or newer.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { endWithNpm } from './end-with-npm.mjs';
import { command, Stop, step } from './step.mjs';

const root = dirname(import.meta.dirname ?? dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const node24 = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

await command(async () => {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Stop(`Node ${process.versions.node} is too old: install Node 20 or newer from https://nodejs.org and try again.`);
  }
  if (!isInstalled()) await step('Installing packages', install);
  if (!existsSync(node24)) await step('Fetching Node 24', fetchNode24);
  return hand(process.argv[2], process.argv.slice(3));
});

/** npm writes its hidden lock file last, so it also tells of an install that was cut short. */
function isInstalled() {
  const wanted = readLock(join(root, 'package-lock.json'));
  const found = readLock(join(modules, '.package-lock.json'));
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || found[path]?.version === version);
}

/** @returns {Record<string, { version?: string, optional?: boolean }>} */
function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

function install() {
  npm(['ci', '--include=dev', '--include=optional', '--loglevel=error'], root);
}

/** What the package `node` does in its own install script, which newer npm doesn't run unasked. */
function fetchNode24() {
  const { version } = JSON.parse(readFileSync(join(modules, 'node', 'package.json'), 'utf8'));
  const outcome = spawnSync(process.execPath, ['installArchSpecificPackage.js'], { cwd: join(modules, 'node'), encoding: 'utf8' });
  if (!existsSync(node24)) throw notInstalled(`Node ${version} for ${process.platform} ${process.arch}`, outcome.stderr);
  const link = join(modules, '.bin', 'node');
  rmSync(link, { force: true });
  if (process.platform !== 'win32') symlinkSync(join('..', 'node', 'bin', 'node'), link);
}

function npm(args, cwd) {
  const { npm_execpath: own, npm_node_execpath: with_ } = process.env;
  const [program, ...before] = own && with_ && existsSync(with_) ? [with_, own] : ['npm'];
  const outcome = spawnSync(program, [...before, ...args], { cwd, encoding: 'utf8', shell: program === 'npm' && process.platform === 'win32' });
  if (outcome.error) throw new Stop(`npm can't be run (${outcome.error.message}): install Node with npm from https://nodejs.org and try again.`);
  if (outcome.status !== 0) throw notInstalled('The packages', outcome.stderr);
}

function notInstalled(what, output) {
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/.exec(output);
  if (offline) return new Stop(`${what} couldn't be fetched (${offline[0]}): connect this machine to the network, or set npm's proxy, and try again.`);
  return new Stop(`${what} couldn't be installed:\n${output.trim()}`);
}

function hand(file, args) {
  const path = resolve(root, file);
  if (process.versions.node === versionOfNode24()) {
    process.argv.splice(1, 2, path);
    return import(pathToFileURL(path).href);
  }
  const PATH = `${join(modules, '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  const child = spawn(node24, [path, ...args], { stdio: 'inherit', env: { ...process.env, PATH } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  endWithNpm(() => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

function versionOfNode24() {
  return JSON.parse(readFileSync(join(modules, 'node', 'package.json'), 'utf8')).version;
}
