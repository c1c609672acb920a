import { axeFinds } from './axe.ts';
import { expect, test } from './extension.ts';

test('what is wrong in a document or an open shadow root is found, and only within what is looked at', async ({ installed: { newPage } }) => {
  const page = await newPage();
  await page.setContent('<!doctype html><html lang="en"><title>A</title><main><h1>A</h1><p id="one"></p><img src="data:,"></main></html>');
  await page.locator('#one').evaluate((place) => { place.attachShadow({ mode: 'open' }).innerHTML = '<button></button>'; });
  expect((await axeFinds(page)).map((line) => line.split(' ')[0])).toEqual(['button-name', 'image-alt']);
  expect((await axeFinds(page, ['#one'])).map((line) => line.split(' ')[0])).toEqual(['button-name']);
});
