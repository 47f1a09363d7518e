import { chromium } from 'playwright-core'
import { serveFolder } from '@plain-iep/workbench/serve'
import { runAxe } from './axe/run-axe.ts'
const out='/tmp/plan/bank/'
const served = await serveFolder(['/tmp/plan/bank/dist'])
const browser = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--headless=new'] })
for (const [name, path] of [['bank','questions/bank/'],['mine','questions/']] as const) {
  for (const js of [true,false]) {
    const ctx = await browser.newContext({ javaScriptEnabled: js })
    const page = await ctx.newPage()
    let n=0, bytes=0; const list:string[]=[]
    const cdp = await ctx.newCDPSession(page); await cdp.send('Network.enable')
    cdp.on('Network.loadingFinished', e => { bytes += e.encodedDataLength; n++ })
    page.on('request', r => list.push(r.url().replace(served.address,'/')))
    page.on('console', m => console.log(name, 'console', m.text()))
    page.on('pageerror', e => console.log(name,'error',e.message))
    await page.goto(served.address+path); await page.waitForTimeout(1200)
    console.log(name, js, n, 'requests', bytes, 'bytes', list.join(' '))
    if (js) {
      console.log('axe', await runAxe(page))
      console.log('cls', await page.evaluate(() => new Promise(r => new PerformanceObserver(l => r(l.getEntries().map((e:any)=>e.value))).observe({type:'layout-shift',buffered:true}) ?? setTimeout(()=>r('none'),300))))
    }
    if (name==='bank' && js) {
      await page.click('li:has-text("What is the starting number for this goal") button')
      await page.waitForFunction(() => document.querySelector('.bank-said')?.textContent !== '')
      console.log(await page.textContent('.bank-said'))
      await page.click('li:has-text("Who in this room can say yes") button')
      await page.waitForTimeout(300)
      await page.selectOption('#bank-part','goals'); await page.waitForTimeout(100)
      console.log(await page.textContent('.bank-count'), page.url())
      await page.goto(served.address+'questions/'); await page.waitForSelector('.pi-questions-list'); await page.waitForTimeout(300)
      console.log('axe mine', await runAxe(page))
      for (const w of [360,1280]) { await page.setViewportSize({width:w,height:900}); await page.screenshot({path:`${out}mine-full-${w}.png`,fullPage:true}) }
      await page.click('text=Delete everything'); await page.screenshot({path:`${out}mine-delete.png`,fullPage:true})
      console.log('axe delete', await runAxe(page))
      await page.setInputFiles('#restore',{name:'x.json',mimeType:'application/json',buffer:Buffer.from('hello')}); await page.waitForTimeout(300)
      await page.emulateMedia({colorScheme:'dark'}); await page.setViewportSize({width:768,height:900}); await page.screenshot({path:`${out}mine-bad-768-dark.png`,fullPage:true})
      console.log('axe dark', await runAxe(page)); 
      await page.emulateMedia({media:'print',colorScheme:'light'}); await page.pdf({path:`${out}mine.pdf`,format:'Letter'})
      await page.emulateMedia({media:null as any}); await page.goto(served.address+path+'?part=goals'); await page.waitForTimeout(600)
    }
    if (name==='bank') {
      for (const w of [360,768,1280]) for (const colorScheme of ['light','dark'] as const) {
        await page.setViewportSize({width:w,height:900}); await page.emulateMedia({colorScheme,media:null as any})
        await page.screenshot({path:`${out}bank-${js?'js':'nojs'}-${w}-${colorScheme}.png`})
      }
      if(js) console.log('axe dark bank', await runAxe(page))
      await page.emulateMedia({media:'print',colorScheme:'light'}); await page.pdf({path:`${out}bank-${js}.pdf`,format:'Letter'})
    }
    await ctx.close()
  }
}
await browser.close(); await served.close()
