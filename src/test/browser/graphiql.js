// Works with GraphiQL as a person does.

const RUN = /^Execute query/;

// The editor is loaded when the pointer moves.
export async function wake(page) {
  await page.getByRole('button', { name: RUN }).waitFor();
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  await page.locator('.graphiql-query-editor .view-lines').waitFor();
  await page.locator('.result-window .view-lines').waitFor({ state: 'attached' });
}

// Runs what the active tab shows: what was sent, with which headers, and the answer once the page shows it.
export async function answerOf(page, run = (button) => button.click()) {
  await wake(page);
  // The request, because the answer with the schema may still be on its way.
  const asked = page.waitForRequest((request) => request.url().endsWith('/graphql') && request.method() === 'POST');
  await run(page.getByRole('button', { name: RUN }));
  const request = await asked;
  const response = await request.response();
  await page.locator('.result-window .view-lines').getByText(/"(data|errors)"/).first().waitFor();
  return { sent: request.postDataJSON(), headers: request.headers(), answer: await response.json() };
}

// With several operations the button is a menu; the keys run the one with the cursor.
export async function runByKeys(button) {
  await button.page().locator('.graphiql-query-editor textarea').focus();
  await button.page().keyboard.press('Control+Enter');
}

const EDITORS = { Query: '.graphiql-query-editor', Variables: '.graphiql-editor-tool', Headers: '.graphiql-editor-tool' };

export async function editorText(page, editor) {
  await wake(page);
  return (await page.locator(`${EDITORS[editor]} .graphiql-editor:not(.hidden) .view-lines`).innerText()).replaceAll('\u00a0', ' ');
}

export async function paste(page, editor, text) {
  await page.locator(`${EDITORS[editor]} .graphiql-editor:not(.hidden) .view-lines`).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}
