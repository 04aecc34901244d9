/** `npm start`: the demo with the real dataset, rebuilt as its sources change. */
import { createServer } from 'vite';

const server = await createServer();
await server.listen();
const [url] = server.resolvedUrls?.local ?? [];
console.log(`The demo is at ${url}  (Ctrl-C ends it)`);
