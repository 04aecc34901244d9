/** Memory that is held after garbage was collected, bytes: JavaScript's heap, the document's, and the buffers of arrays. */
export async function heldMemory(session) {
  await session.send('HeapProfiler.enable');
  // Twice: what finalisers let go in the first is collected in the second.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
