import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lockFile = new URL('../../package-lock.json', import.meta.url);
const { packages } = JSON.parse(readFileSync(lockFile, 'utf8')) as { packages: Record<string, Locked> };

/** The places where Node would look for a package, from the one that asks for it outwards. */
function places(asking: string, name: string): string[] {
  const inner = `${asking}/node_modules/${name}`;
  const outer = asking.lastIndexOf('/node_modules/');
  if (asking === '') return [`node_modules/${name}`];
  return [inner, ...places(outer < 0 ? '' : asking.slice(0, outer), name)];
}

describe('the lock file', () => {
  it('has the packages of every platform, so that it installs on each', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !places(path, name).some((place) => packages[place]?.version),
      ),
    );
    deepEqual(missing, []);
  });

  it('names no registry', () => {
    deepEqual(
      Object.entries(packages).filter(([, { resolved }]) => resolved),
      [],
    );
  });
});
