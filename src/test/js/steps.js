// Runs the steps of a check, and counts those that pass and fail.
let passed = 0;
let failed = 0;

/** A failed step is reported, and the next is run. */
export async function step(name, run) {
  try {
    await run();
    passed += 1;
  } catch (error) {
    failed += 1;
    console.error(`failed: ${name}\n${[error.stdout, error.stderr].filter(Boolean).join('\n') || error.message}`);
  }
}

/** Ends the program with a line of counts; it fails unless every step has passed. */
export function end(check) {
  console.log(`${check}: ${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
