import { chromium } from 'playwright-core'
import { readFileSync, mkdirSync } from 'node:fs'
import { serve } from '/tmp/plan/serve.mjs'
mkdirSync('/tmp/plan/shots-states',{recursive:true})
const server = await serve('/tmp/plan/dist-states', 4817)
const base='http://localhost:4817'
const browser = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox'] })
const axe = readFileSync('/work/main/node_modules/axe-core/axe.min.js','utf8')
async function check(page,name){ await page.evaluate(axe); const r=await page.evaluate(()=>axe.run(document,{runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']})); console.log('AXE',name,r.violations.map(v=>v.id+': '+v.nodes.slice(0,4).map(n=>n.target+' '+n.failureSummary.split('\n')[1]).join(' | ')).join('\n   ')||'clean') }
async function fill(page){
  await page.fill('[name=requestDay]','2026-11-09'); await page.fill('[name=consentDay]','2026-11-18'); await page.fill('[name=meetingDay]','2026-12-17'); await page.fill('[name=lastReviewDay]','2025-12-12'); await page.fill('[name=lastEvaluationDay]','2024-02-29'); await page.selectOption('[name=state]','TX')
  await page.click('details.off-school summary'); await page.fill('[name=firstOff]','2026-11-23'); await page.fill('[name=lastOff]','2026-11-27'); await page.click('[data-do=add-days-off]'); await page.waitForSelector('.days-off li')
  await page.fill('[name=firstOff]','2026-12-21'); await page.fill('[name=lastOff]','2027-01-01'); await page.click('[data-do=add-days-off]'); await page.waitForFunction(()=>document.querySelectorAll('.days-off li').length===2)
}
for (const [w,scheme] of [[360,'light'],[768,'light'],[1280,'light'],[360,'dark'],[1280,'dark']]) {
  const ctx = await browser.newContext({ viewport:{width:w,height:900}, colorScheme:scheme, acceptDownloads:true })
  const page = await ctx.newPage()
  page.on('console',m=>['error','warning'].includes(m.type())&&console.log('CONSOLE',m.text())); page.on('pageerror',e=>console.log('PAGEERROR',e.message))
  const reqs=[]; page.on('response',async r=>{reqs.push([r.url().replace(base,''), Number((await r.allHeaders())['content-length'])])})
  for (const [n,p] of [['states','/states/'],['tx','/states/tx/'],['al','/states/al/'],['pr','/states/pr/'],['planner','/planner/']]) {
    reqs.length=0
    await page.goto(base+p,{waitUntil:'networkidle'})
    if(w===360&&scheme==='light') console.log(n,reqs.length,'requests',reqs.reduce((a,b)=>a+b[1],0),'bytes', reqs.map(r=>r[0]).join(' '))
    const over = await page.evaluate(()=>document.documentElement.scrollWidth-innerWidth); if(over>0) console.log('OVERFLOW',n,w,over)
    await page.screenshot({path:`/tmp/plan/shots-states/${n}-${w}-${scheme}.png`,fullPage: n!=='states'})
    if(n==='states'){ await page.evaluate(()=>document.querySelector('#table').scrollIntoView()); await page.screenshot({path:`/tmp/plan/shots-states/${n}-table-${w}-${scheme}.png`}) }
    if(w!==768) await check(page,`${n} ${w} ${scheme}`)
  }
  await fill(page); reqs.length=0
  await page.check('[name=keep]')
  await page.click('[data-do=make-plan]'); await page.waitForSelector('.due-list li')
  await page.waitForTimeout(400)
  console.log('after press', w, await page.textContent('.planner-status'), await page.evaluate(()=>document.activeElement.tagName+' '+document.activeElement.textContent))
  const over = await page.evaluate(()=>document.documentElement.scrollWidth-innerWidth); if(over>0) console.log('OVERFLOW plan',w,over)
  await page.locator('.date-planner').screenshot({path:`/tmp/plan/shots-states/plan-${w}-${scheme}.png`})
  await check(page,`plan ${w} ${scheme}`)
  if(w===1280&&scheme==='light'){
    const [dl]=await Promise.all([page.waitForEvent('download'),page.click('[data-do=calendar]')]); await dl.saveAs('/tmp/plan/shots-states/plan.ics'); console.log(readFileSync('/tmp/plan/shots-states/plan.ics','utf8').slice(0,900))
    await page.pdf({path:'/tmp/plan/shots-states/plan.pdf',format:'Letter',preferCSSPageSize:false})
    await page.reload({waitUntil:'networkidle'}); await page.waitForTimeout(500); console.log('kept', await page.inputValue('[name=consentDay]'), await page.isChecked('[name=keep]'), await page.locator('.due-list li').count(), await page.locator('.days-off li').count())
    await page.click('[data-do=forget]'); await page.waitForTimeout(300); console.log('forget', await page.textContent('.planner-status'))
    await page.reload({waitUntil:'networkidle'}); console.log('after forget', JSON.stringify(await page.inputValue('[name=consentDay]')))
    for (const [n,p] of [['states','/states/'],['tx','/states/tx/'],['planner','/planner/']]) { await page.goto(base+p); await page.pdf({path:`/tmp/plan/shots-states/${n}.pdf`,format:'Letter'}) }
  }
  await ctx.close()
}
// no script
const ctx = await browser.newContext({ viewport:{width:768,height:900}, javaScriptEnabled:false })
const page = await ctx.newPage(); await page.goto(base+'/planner/'); await page.screenshot({path:'/tmp/plan/shots-states/planner-noscript.png',fullPage:true}); 
await browser.close(); server.close()
