/** WebKitGTK's MiniBrowser through WebKitWebDriver on a virtual screen; both are started for the run and stopped with it. */
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { spawn } from 'node:child_process';
import { createServer, connect } from 'node:net';
import { env } from 'node:process';

const NAME = 'WebKit';
const SCREEN = '1280x1024x24';
/** How long Xvfb and the driver may take to listen, ms. */
const START_TIMEOUT = 15_000;
const POLL = 50;
/** How long a browser that was told to end may take, ms. */
const END_TIMEOUT = 3_000;
/** A browser that does not come up is started again this often: the driver refuses a session while an old one is dying. */
const ATTEMPTS = 3;
/** How long the browser may take to answer a command, ms; after it, it counts as hung. */
const ANSWER_TIMEOUT = 60_000;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function listens(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Starts Xvfb on a display of its own choosing and gives its name. */
function startScreen(path) {
  return new Promise((resolve, reject) => {
    const child = spawn(path, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const timer = setTimeout(() => reject(new Error('Xvfb did not start')), START_TIMEOUT);
    child.once('error', reject);
    child.stdio[3].once('data', (data) => {
      clearTimeout(timer);
      resolve({ child, display: `:${String(data).trim()}` });
    });
  });
}

async function startDriver(path, display) {
  const port = await freePort();
  const child = spawn(path, [`--port=${port}`, '--host=127.0.0.1'], {
    // A group of its own, so that the browser ends with its driver.
    detached: true,
    stdio: 'ignore',
    env: { ...env, DISPLAY: display, GDK_BACKEND: 'x11', WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const deadline = Date.now() + START_TIMEOUT;
  while (!(await listens(port))) {
    if (hasEnded(child) || Date.now() > deadline) throw new Error('WebKitWebDriver did not start');
    await pause(POLL);
  }
  return { child, port };
}

const hasEnded = ({ exitCode, signalCode }) => exitCode !== null || signalCode !== null;

function endGroup(child) {
  try {
    // A hung browser does not heed SIGTERM.
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

class WebKitLauncher extends WebdriverLauncher {
  #paths;
  #screen;
  #driver;
  #starting = false;

  constructor(paths) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      logLevel: 'silent',
      connectionRetryCount: 0,
      connectionRetryTimeout: ANSWER_TIMEOUT,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: paths.miniBrowser, args: ['--automation'] },
      },
    });
    this.#paths = paths;
    this.name = NAME;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = NAME;
    process.once('exit', () => this.#end());
  }

  /** The runner calls it for each session; only the first, or the first after the browser died, has to start anything. */
  async createDriverManager() {
    this.#starting = true;
    try {
      for (let attempt = 1; !(await this.#comesUp(attempt)); attempt++);
    } finally {
      this.#starting = false;
    }
  }

  async #comesUp(attempt) {
    try {
      this.#endDriver();
      this.#screen ??= await startScreen(this.#paths.screen);
      this.#driver = await startDriver(this.#paths.driver, this.#screen.display);
      this.options.port = this.#driver.port;
      await super.createDriverManager();
      return true;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      return false;
    }
  }

  /** Not by the manager's queue, which waits for nothing: a failure to open the page would be nobody's, and end the whole run. */
  async startSession(id, url) {
    if (this.#driver && hasEnded(this.#driver.child)) this.#endDriver();
    try {
      await this.ensureManagerInitialized();
    } finally {
      // One that failed is not to be the answer to every later file.
      // oxlint-disable-next-line no-underscore-dangle -- the base class calls it so
      this.__managerPromise = undefined;
    }
    const driver = this.#driver;
    this.driverManager.startSession(id, url).catch((error) => this.#hung(driver, error));
  }

  /** A browser that does not answer at the end of a file is ended; the next file gets a new one. What the file told stays told. */
  async stopSession(id) {
    const driver = this.#driver;
    try {
      return await super.stopSession(id);
    } catch (error) {
      this.#hung(driver, error);
      return {};
    }
  }

  #hung(driver, error) {
    if (driver !== this.#driver) return;
    console.error(`${NAME} is started anew: ${error.message}`);
    this.#endDriver();
  }

  /** The base class calls it too, and waits for nothing, when a browser did not come up: then another attempt is under way. */
  async stop() {
    if (this.#starting) return;
    await Promise.race([super.stop(), pause(END_TIMEOUT)]);
    this.#end();
  }

  #endDriver() {
    clearInterval(this.pendingHeartbeat);
    if (this.#driver) endGroup(this.#driver.child);
    this.#driver = undefined;
    this.driver = undefined;
    this.driverManager = undefined;
  }

  #end() {
    this.#endDriver();
    this.#screen?.child.kill();
    this.#screen = undefined;
  }
}

/** @param {{ driver: string, screen: string, miniBrowser: string }} paths */
export function webkit(paths) {
  return new WebKitLauncher(paths);
}
