"""LaTeX commands for single characters; each entry has been compiled (tests/text/test_latex_commands.py).

The entries are alternating characters and commands. Those in `FONTS` require the font encoding they are listed under,
in which a run of them is set.
"""

TEXT = r"""
¡ \textexclamdown ¢ \textcent £ \textsterling ¤ \textcurrency ¥ \textyen ¦ \textbrokenbar § \textsection ¨
\textasciidieresis © \textcopyright ª \textordfeminine « \guillemetleft ¬ \textlnot ® \textregistered ¯
\textasciimacron ° \textdegree ± \textpm ² \texttwosuperior ³ \textthreesuperior ´ \textasciiacute µ \textmu ¶
\textparagraph · \textperiodcentered ¸ \c{} ¹ \textonesuperior º \textordmasculine » \guillemetright ¼ \textonequarter
½ \textonehalf ¾ \textthreequarters ¿ \textquestiondown Æ \AE Ð \DH × \texttimes Ø \O Þ \TH ß \ss æ \ae ð \dh ÷
\textdiv ø \o þ \th Đ \DJ đ \dj ı \i Ĳ \IJ ĳ \ij Ł \L ł \l Ŋ \NG ŋ \ng Œ \OE œ \oe ƒ \textflorin Ǣ \=\AE ǣ \=\ae ȷ \j
ʰ \textsuperscript{h} ʲ \textsuperscript{j} ʳ \textsuperscript{r} ʷ \textsuperscript{w} ʸ \textsuperscript{y} ˇ
\textasciicaron ˘ \textasciibreve ˙ \.{} ˛ \k{} ˜ \texttildelow ˝ \textacutedbl ˡ \textsuperscript{l} ˢ
\textsuperscript{s} ˣ \textsuperscript{x} ᴬ \textsuperscript{A} ᴮ \textsuperscript{B} ᴰ \textsuperscript{D} ᴱ
\textsuperscript{E} ᴳ \textsuperscript{G} ᴴ \textsuperscript{H} ᴵ \textsuperscript{I} ᴶ \textsuperscript{J} ᴷ
\textsuperscript{K} ᴸ \textsuperscript{L} ᴹ \textsuperscript{M} ᴺ \textsuperscript{N} ᴼ \textsuperscript{O} ᴾ
\textsuperscript{P} ᴿ \textsuperscript{R} ᵀ \textsuperscript{T} ᵁ \textsuperscript{U} ᵂ \textsuperscript{W} ᵃ
\textsuperscript{a} ᵇ \textsuperscript{b} ᵈ \textsuperscript{d} ᵉ \textsuperscript{e} ᵍ \textsuperscript{g} ᵏ
\textsuperscript{k} ᵐ \textsuperscript{m} ᵒ \textsuperscript{o} ᵖ \textsuperscript{p} ᵗ \textsuperscript{t} ᵘ
\textsuperscript{u} ᵛ \textsuperscript{v} ᵢ \textsubscript{i} ᵣ \textsubscript{r} ᵤ \textsubscript{u} ᵥ
\textsubscript{v} ᶜ \textsuperscript{c} ᶠ \textsuperscript{f} ᶻ \textsuperscript{z} ẞ \SS ‐ -{} ‑ \mbox{-} ‒ \mbox{--}
– \textendash — \textemdash ― ---{} ‖ \textbardbl ‘ \textquoteleft ’ \textquoteright ‚ \quotesinglbase “
\textquotedblleft ” \textquotedblright „ \quotedblbase † \textdagger ‡ \textdaggerdbl • \textbullet … \ldots ‰
\textperthousand ‱ \textpertenthousand ‹ \guilsinglleft › \guilsinglright ※ \textreferencemark ‽ \textinterrobang ⁄
\textfractionsolidus ⁎ \textasteriskcentered ⁒ \textdiscount ⁰ \textsuperscript{0} ⁱ \textsuperscript{i} ⁴
\textsuperscript{4} ⁵ \textsuperscript{5} ⁶ \textsuperscript{6} ⁷ \textsuperscript{7} ⁸ \textsuperscript{8} ⁹
\textsuperscript{9} ⁺ \textsuperscript{+} ⁻ \textsuperscript{-} ⁼ \textsuperscript{=} ⁽ \textsuperscript{(} ⁾
\textsuperscript{)} ⁿ \textsuperscript{n} ₀ \textsubscript{0} ₁ \textsubscript{1} ₂ \textsubscript{2} ₃
\textsubscript{3} ₄ \textsubscript{4} ₅ \textsubscript{5} ₆ \textsubscript{6} ₇ \textsubscript{7} ₈ \textsubscript{8}
₉ \textsubscript{9} ₊ \textsubscript{+} ₋ \textsubscript{-} ₌ \textsubscript{=} ₍ \textsubscript{(} ₎
\textsubscript{)} ₐ \textsubscript{a} ₑ \textsubscript{e} ₒ \textsubscript{o} ₓ \textsubscript{x} ₕ \textsubscript{h}
ₖ \textsubscript{k} ₗ \textsubscript{l} ₘ \textsubscript{m} ₙ \textsubscript{n} ₚ \textsubscript{p} ₛ
\textsubscript{s} ₜ \textsubscript{t} ₡ \textcolonmonetary ₤ \textlira ₦ \textnaira ₩ \textwon ₫ \textdong € \texteuro
₱ \textpeso ℃ \textcelsius № \textnumero ℗ \textcircledP ℞ \textrecipe ℠ \textservicemark ™ \texttrademark ℧ \textmho
℮ \textestimated ← \textleftarrow ↑ \textuparrow → \textrightarrow ↓ \textdownarrow ◦ \textopenbullet ◯ \textbigcircle
♪ \textmusicalnote
"""
MATH = r"""
⋄ \diamond Γ \Gamma Δ \Delta Θ \Theta Λ \Lambda Ξ \Xi Π \Pi Σ \Sigma Υ \Upsilon Φ \Phi Ψ \Psi Ω \Omega α \alpha β
\beta γ \gamma δ \delta ε \varepsilon ζ \zeta η \eta θ \theta ι \iota κ \kappa λ \lambda μ \mu ν \nu ξ \xi π \pi ρ
\rho ς \varsigma σ \sigma τ \tau υ \upsilon φ \varphi χ \chi ψ \psi ω \omega ϑ \vartheta ϕ \phi ϖ \varpi ϝ \digamma ϰ
\varkappa ϱ \varrho ϵ \epsilon ϶ \backepsilon ′ \prime ″ \prime\prime ‴ \prime\prime\prime ‵ \backprime ℂ \mathbb{C} ℋ
\mathcal{H} ℌ \mathfrak{H} ℍ \mathbb{H} ℏ \hbar ℐ \mathcal{I} ℑ \mathfrak{I} ℒ \mathcal{L} ℓ \ell ℕ \mathbb{N} ℘ \wp ℙ
\mathbb{P} ℚ \mathbb{Q} ℛ \mathcal{R} ℜ \mathfrak{R} ℝ \mathbb{R} ℤ \mathbb{Z} ℨ \mathfrak{Z} ℬ \mathcal{B} ℭ
\mathfrak{C} ℰ \mathcal{E} ℱ \mathcal{F} ℳ \mathcal{M} ℵ \aleph ℶ \beth ℷ \gimel ℸ \daleth ⅐ \frac{1}{7} ⅑ \frac{1}{9}
⅒ \frac{1}{10} ⅓ \frac{1}{3} ⅔ \frac{2}{3} ⅕ \frac{1}{5} ⅖ \frac{2}{5} ⅗ \frac{3}{5} ⅘ \frac{4}{5} ⅙ \frac{1}{6} ⅚
\frac{5}{6} ⅛ \frac{1}{8} ⅜ \frac{3}{8} ⅝ \frac{5}{8} ⅞ \frac{7}{8} ↉ \frac{0}{3} ↔ \leftrightarrow ↕ \updownarrow ↖
\nwarrow ↗ \nearrow ↘ \searrow ↙ \swarrow ↚ \nleftarrow ↛ \nrightarrow ↞ \twoheadleftarrow ↠ \twoheadrightarrow ↢
\leftarrowtail ↣ \rightarrowtail ↦ \mapsto ↩ \hookleftarrow ↪ \hookrightarrow ↫ \looparrowleft ↬ \looparrowright ↭
\leftrightsquigarrow ↮ \nleftrightarrow ↰ \Lsh ↱ \Rsh ↶ \curvearrowleft ↷ \curvearrowright ↺ \circlearrowleft ↻
\circlearrowright ↼ \leftharpoonup ↽ \leftharpoondown ↾ \upharpoonright ↿ \upharpoonleft ⇀ \rightharpoonup ⇁
\rightharpoondown ⇂ \downharpoonright ⇃ \downharpoonleft ⇄ \rightleftarrows ⇆ \leftrightarrows ⇇ \leftleftarrows ⇈
\upuparrows ⇉ \rightrightarrows ⇊ \downdownarrows ⇋ \leftrightharpoons ⇌ \rightleftharpoons ⇍ \nLeftarrow ⇎
\nLeftrightarrow ⇏ \nRightarrow ⇐ \Leftarrow ⇑ \Uparrow ⇒ \Rightarrow ⇓ \Downarrow ⇔ \Leftrightarrow ⇕ \Updownarrow ⇚
\Lleftarrow ⇛ \Rrightarrow ⇝ \rightsquigarrow ∀ \forall ∁ \complement ∂ \partial ∃ \exists ∄ \nexists ∅ \emptyset ∇
\nabla ∈ \in ∉ \notin ∋ \ni ∌ \not\ni ∏ \prod ∐ \coprod ∑ \sum − - ∓ \mp ∔ \dotplus ∕ / ∖ \setminus ∗ \ast ∘ \circ ∙
\bullet √ \surd ∝ \propto ∞ \infty ∠ \angle ∡ \measuredangle ∢ \sphericalangle ∣ \mid ∤ \nmid ∥ \parallel ∦ \nparallel
∧ \wedge ∨ \vee ∩ \cap ∪ \cup ∫ \int ∬ \iint ∭ \iiint ∮ \oint ∴ \therefore ∵ \because ∶ : ∷ :: ∼ \sim ∽ \backsim ≀ \wr
≁ \not\sim ≃ \simeq ≄ \not\simeq ≅ \cong ≇ \not\cong ≈ \approx ≉ \not\approx ≊ \approxeq ≍ \asymp ≎ \Bumpeq ≏ \bumpeq
≐ \doteq ≑ \doteqdot ≒ \fallingdotseq ≓ \risingdotseq ≖ \eqcirc ≗ \circeq ≜ \triangleq ≠ \ne ≡ \equiv ≢ \not\equiv ≤
\le ≥ \ge ≦ \leqq ≧ \geqq ≨ \lneqq ≩ \gneqq ≪ \ll ≫ \gg ≬ \between ≭ \not\asymp ≮ \nless ≯ \ngtr ≰ \nleq ≱ \ngeq ≲
\lesssim ≳ \gtrsim ≴ \not\lesssim ≵ \not\gtrsim ≶ \lessgtr ≷ \gtrless ≸ \not\lessgtr ≹ \not\gtrless ≺ \prec ≻ \succ ≼
\preceq ≽ \succeq ≾ \precsim ≿ \succsim ⊀ \nprec ⊁ \nsucc ⊂ \subset ⊃ \supset ⊄ \not\subset ⊅ \not\supset ⊆ \subseteq
⊇ \supseteq ⊈ \nsubseteq ⊉ \nsupseteq ⊊ \subsetneq ⊋ \supsetneq ⊎ \uplus ⊏ \sqsubset ⊐ \sqsupset ⊑ \sqsubseteq ⊒
\sqsupseteq ⊓ \sqcap ⊔ \sqcup ⊕ \oplus ⊖ \ominus ⊗ \otimes ⊘ \oslash ⊙ \odot ⊚ \circledcirc ⊛ \circledast ⊝
\circleddash ⊞ \boxplus ⊟ \boxminus ⊠ \boxtimes ⊡ \boxdot ⊢ \vdash ⊣ \dashv ⊤ \top ⊥ \perp ⊩ \Vdash ⊪ \Vvdash ⊬
\nvdash ⊭ \nvDash ⊮ \nVdash ⊯ \nVDash ⊲ \vartriangleleft ⊳ \vartriangleright ⊴ \trianglelefteq ⊵ \trianglerighteq ⊸
\multimap ⊺ \intercal ⊻ \veebar ⋀ \bigwedge ⋁ \bigvee ⋂ \bigcap ⋃ \bigcup ⋅ \cdot ⋆ \star ⋇ \divideontimes ⋈ \bowtie ⋉
\ltimes ⋊ \rtimes ⋋ \leftthreetimes ⋌ \rightthreetimes ⋍ \backsimeq ⋎ \curlyvee ⋏ \curlywedge ⋐ \Subset ⋑ \Supset ⋒
\Cap ⋓ \Cup ⋔ \pitchfork ⋖ \lessdot ⋗ \gtrdot ⋚ \lesseqgtr ⋛ \gtreqless ⋞ \curlyeqprec ⋟ \curlyeqsucc ⋠ \not\preceq ⋡
\not\succeq ⋢ \not\sqsubseteq ⋣ \not\sqsupseteq ⋦ \lnsim ⋧ \gnsim ⋩ \succnsim ⋪ \ntriangleleft ⋫ \ntriangleright ⋬
\ntrianglelefteq ⋭ \ntrianglerighteq ⋮ \vdots ⋯ \cdots ⋱ \ddots ⌅ \barwedge ⌈ \lceil ⌉ \rceil ⌊ \lfloor ⌋ \rfloor ⌜
\ulcorner ⌝ \urcorner ⌞ \llcorner ⌟ \lrcorner ⌢ \frown ⌣ \smile ⎰ \lmoustache ⎱ \rmoustache □ \square ▪ \blacksquare △
\bigtriangleup ▴ \blacktriangle ▵ \vartriangle ▸ \blacktriangleright ▹ \triangleright ▽ \bigtriangledown ▾
\blacktriangledown ▿ \triangledown ◂ \blacktriangleleft ◃ \triangleleft ◊ \lozenge ♭ \flat ♮ \natural ♯ \sharp ⟨
\langle ⟩ \rangle ⟵ \longleftarrow ⟶ \longrightarrow ⟷ \longleftrightarrow ⟸ \Longleftarrow ⟹ \Longrightarrow ⟺
\Longleftrightarrow ⟼ \longmapsto ⧫ \blacklozenge ⨿ \amalg ⩽ \leqslant ⩾ \geqslant ⪅ \lessapprox ⪆ \gtrapprox ⪇ \lneq
⪈ \gneq ⪉ \lnapprox ⪊ \gnapprox ⪋ \lesseqqgtr ⪌ \gtreqqless ⪕ \eqslantless ⪖ \eqslantgtr ⪵ \precneqq ⪶ \succneqq ⪷
\precapprox ⪸ \succapprox ⪹ \precnapprox ⪺ \succnapprox ⫅ \subseteqq ⫆ \supseteqq ⫋ \subsetneqq ⫌ \supsetneqq 𝐀
\mathbf{A} 𝐁 \mathbf{B} 𝐂 \mathbf{C} 𝐃 \mathbf{D} 𝐄 \mathbf{E} 𝐅 \mathbf{F} 𝐆 \mathbf{G} 𝐇 \mathbf{H} 𝐈 \mathbf{I} 𝐉
\mathbf{J} 𝐊 \mathbf{K} 𝐋 \mathbf{L} 𝐌 \mathbf{M} 𝐍 \mathbf{N} 𝐎 \mathbf{O} 𝐏 \mathbf{P} 𝐐 \mathbf{Q} 𝐑 \mathbf{R} 𝐒
\mathbf{S} 𝐓 \mathbf{T} 𝐔 \mathbf{U} 𝐕 \mathbf{V} 𝐖 \mathbf{W} 𝐗 \mathbf{X} 𝐘 \mathbf{Y} 𝐙 \mathbf{Z} 𝐚 \mathbf{a} 𝐛
\mathbf{b} 𝐜 \mathbf{c} 𝐝 \mathbf{d} 𝐞 \mathbf{e} 𝐟 \mathbf{f} 𝐠 \mathbf{g} 𝐡 \mathbf{h} 𝐢 \mathbf{i} 𝐣 \mathbf{j} 𝐤
\mathbf{k} 𝐥 \mathbf{l} 𝐦 \mathbf{m} 𝐧 \mathbf{n} 𝐨 \mathbf{o} 𝐩 \mathbf{p} 𝐪 \mathbf{q} 𝐫 \mathbf{r} 𝐬 \mathbf{s} 𝐭
\mathbf{t} 𝐮 \mathbf{u} 𝐯 \mathbf{v} 𝐰 \mathbf{w} 𝐱 \mathbf{x} 𝐲 \mathbf{y} 𝐳 \mathbf{z} 𝐴 \mathit{A} 𝐵 \mathit{B} 𝐶
\mathit{C} 𝐷 \mathit{D} 𝐸 \mathit{E} 𝐹 \mathit{F} 𝐺 \mathit{G} 𝐻 \mathit{H} 𝐼 \mathit{I} 𝐽 \mathit{J} 𝐾 \mathit{K} 𝐿
\mathit{L} 𝑀 \mathit{M} 𝑁 \mathit{N} 𝑂 \mathit{O} 𝑃 \mathit{P} 𝑄 \mathit{Q} 𝑅 \mathit{R} 𝑆 \mathit{S} 𝑇 \mathit{T} 𝑈
\mathit{U} 𝑉 \mathit{V} 𝑊 \mathit{W} 𝑋 \mathit{X} 𝑌 \mathit{Y} 𝑍 \mathit{Z} 𝑎 \mathit{a} 𝑏 \mathit{b} 𝑐 \mathit{c} 𝑑
\mathit{d} 𝑒 \mathit{e} 𝑓 \mathit{f} 𝑔 \mathit{g} 𝑖 \mathit{i} 𝑗 \mathit{j} 𝑘 \mathit{k} 𝑙 \mathit{l} 𝑚 \mathit{m} 𝑛
\mathit{n} 𝑜 \mathit{o} 𝑝 \mathit{p} 𝑞 \mathit{q} 𝑟 \mathit{r} 𝑠 \mathit{s} 𝑡 \mathit{t} 𝑢 \mathit{u} 𝑣 \mathit{v} 𝑤
\mathit{w} 𝑥 \mathit{x} 𝑦 \mathit{y} 𝑧 \mathit{z} 𝑨 \boldsymbol{\mathit{A}} 𝑩 \boldsymbol{\mathit{B}} 𝑪
\boldsymbol{\mathit{C}} 𝑫 \boldsymbol{\mathit{D}} 𝑬 \boldsymbol{\mathit{E}} 𝑭 \boldsymbol{\mathit{F}} 𝑮
\boldsymbol{\mathit{G}} 𝑯 \boldsymbol{\mathit{H}} 𝑰 \boldsymbol{\mathit{I}} 𝑱 \boldsymbol{\mathit{J}} 𝑲
\boldsymbol{\mathit{K}} 𝑳 \boldsymbol{\mathit{L}} 𝑴 \boldsymbol{\mathit{M}} 𝑵 \boldsymbol{\mathit{N}} 𝑶
\boldsymbol{\mathit{O}} 𝑷 \boldsymbol{\mathit{P}} 𝑸 \boldsymbol{\mathit{Q}} 𝑹 \boldsymbol{\mathit{R}} 𝑺
\boldsymbol{\mathit{S}} 𝑻 \boldsymbol{\mathit{T}} 𝑼 \boldsymbol{\mathit{U}} 𝑽 \boldsymbol{\mathit{V}} 𝑾
\boldsymbol{\mathit{W}} 𝑿 \boldsymbol{\mathit{X}} 𝒀 \boldsymbol{\mathit{Y}} 𝒁 \boldsymbol{\mathit{Z}} 𝒂
\boldsymbol{\mathit{a}} 𝒃 \boldsymbol{\mathit{b}} 𝒄 \boldsymbol{\mathit{c}} 𝒅 \boldsymbol{\mathit{d}} 𝒆
\boldsymbol{\mathit{e}} 𝒇 \boldsymbol{\mathit{f}} 𝒈 \boldsymbol{\mathit{g}} 𝒉 \boldsymbol{\mathit{h}} 𝒊
\boldsymbol{\mathit{i}} 𝒋 \boldsymbol{\mathit{j}} 𝒌 \boldsymbol{\mathit{k}} 𝒍 \boldsymbol{\mathit{l}} 𝒎
\boldsymbol{\mathit{m}} 𝒏 \boldsymbol{\mathit{n}} 𝒐 \boldsymbol{\mathit{o}} 𝒑 \boldsymbol{\mathit{p}} 𝒒
\boldsymbol{\mathit{q}} 𝒓 \boldsymbol{\mathit{r}} 𝒔 \boldsymbol{\mathit{s}} 𝒕 \boldsymbol{\mathit{t}} 𝒖
\boldsymbol{\mathit{u}} 𝒗 \boldsymbol{\mathit{v}} 𝒘 \boldsymbol{\mathit{w}} 𝒙 \boldsymbol{\mathit{x}} 𝒚
\boldsymbol{\mathit{y}} 𝒛 \boldsymbol{\mathit{z}} 𝒜 \mathcal{A} 𝒞 \mathcal{C} 𝒟 \mathcal{D} 𝒢 \mathcal{G} 𝒥
\mathcal{J} 𝒦 \mathcal{K} 𝒩 \mathcal{N} 𝒪 \mathcal{O} 𝒫 \mathcal{P} 𝒬 \mathcal{Q} 𝒮 \mathcal{S} 𝒯 \mathcal{T} 𝒰
\mathcal{U} 𝒱 \mathcal{V} 𝒲 \mathcal{W} 𝒳 \mathcal{X} 𝒴 \mathcal{Y} 𝒵 \mathcal{Z} 𝔄 \mathfrak{A} 𝔅 \mathfrak{B} 𝔇
\mathfrak{D} 𝔈 \mathfrak{E} 𝔉 \mathfrak{F} 𝔊 \mathfrak{G} 𝔍 \mathfrak{J} 𝔎 \mathfrak{K} 𝔏 \mathfrak{L} 𝔐 \mathfrak{M}
𝔑 \mathfrak{N} 𝔒 \mathfrak{O} 𝔓 \mathfrak{P} 𝔔 \mathfrak{Q} 𝔖 \mathfrak{S} 𝔗 \mathfrak{T} 𝔘 \mathfrak{U} 𝔙
\mathfrak{V} 𝔚 \mathfrak{W} 𝔛 \mathfrak{X} 𝔜 \mathfrak{Y} 𝔞 \mathfrak{a} 𝔟 \mathfrak{b} 𝔠 \mathfrak{c} 𝔡 \mathfrak{d}
𝔢 \mathfrak{e} 𝔣 \mathfrak{f} 𝔤 \mathfrak{g} 𝔥 \mathfrak{h} 𝔦 \mathfrak{i} 𝔧 \mathfrak{j} 𝔨 \mathfrak{k} 𝔩
\mathfrak{l} 𝔪 \mathfrak{m} 𝔫 \mathfrak{n} 𝔬 \mathfrak{o} 𝔭 \mathfrak{p} 𝔮 \mathfrak{q} 𝔯 \mathfrak{r} 𝔰 \mathfrak{s}
𝔱 \mathfrak{t} 𝔲 \mathfrak{u} 𝔳 \mathfrak{v} 𝔴 \mathfrak{w} 𝔵 \mathfrak{x} 𝔶 \mathfrak{y} 𝔷 \mathfrak{z} 𝔸 \mathbb{A}
𝔹 \mathbb{B} 𝔻 \mathbb{D} 𝔼 \mathbb{E} 𝔽 \mathbb{F} 𝔾 \mathbb{G} 𝕀 \mathbb{I} 𝕁 \mathbb{J} 𝕂 \mathbb{K} 𝕃 \mathbb{L} 𝕄
\mathbb{M} 𝕆 \mathbb{O} 𝕊 \mathbb{S} 𝕋 \mathbb{T} 𝕌 \mathbb{U} 𝕍 \mathbb{V} 𝕎 \mathbb{W} 𝕏 \mathbb{X} 𝕐 \mathbb{Y} 𝖠
\mathsf{A} 𝖡 \mathsf{B} 𝖢 \mathsf{C} 𝖣 \mathsf{D} 𝖤 \mathsf{E} 𝖥 \mathsf{F} 𝖦 \mathsf{G} 𝖧 \mathsf{H} 𝖨 \mathsf{I} 𝖩
\mathsf{J} 𝖪 \mathsf{K} 𝖫 \mathsf{L} 𝖬 \mathsf{M} 𝖭 \mathsf{N} 𝖮 \mathsf{O} 𝖯 \mathsf{P} 𝖰 \mathsf{Q} 𝖱 \mathsf{R} 𝖲
\mathsf{S} 𝖳 \mathsf{T} 𝖴 \mathsf{U} 𝖵 \mathsf{V} 𝖶 \mathsf{W} 𝖷 \mathsf{X} 𝖸 \mathsf{Y} 𝖹 \mathsf{Z} 𝖺 \mathsf{a} 𝖻
\mathsf{b} 𝖼 \mathsf{c} 𝖽 \mathsf{d} 𝖾 \mathsf{e} 𝖿 \mathsf{f} 𝗀 \mathsf{g} 𝗁 \mathsf{h} 𝗂 \mathsf{i} 𝗃 \mathsf{j} 𝗄
\mathsf{k} 𝗅 \mathsf{l} 𝗆 \mathsf{m} 𝗇 \mathsf{n} 𝗈 \mathsf{o} 𝗉 \mathsf{p} 𝗊 \mathsf{q} 𝗋 \mathsf{r} 𝗌 \mathsf{s} 𝗍
\mathsf{t} 𝗎 \mathsf{u} 𝗏 \mathsf{v} 𝗐 \mathsf{w} 𝗑 \mathsf{x} 𝗒 \mathsf{y} 𝗓 \mathsf{z} 𝙰 \mathtt{A} 𝙱 \mathtt{B} 𝙲
\mathtt{C} 𝙳 \mathtt{D} 𝙴 \mathtt{E} 𝙵 \mathtt{F} 𝙶 \mathtt{G} 𝙷 \mathtt{H} 𝙸 \mathtt{I} 𝙹 \mathtt{J} 𝙺 \mathtt{K} 𝙻
\mathtt{L} 𝙼 \mathtt{M} 𝙽 \mathtt{N} 𝙾 \mathtt{O} 𝙿 \mathtt{P} 𝚀 \mathtt{Q} 𝚁 \mathtt{R} 𝚂 \mathtt{S} 𝚃 \mathtt{T} 𝚄
\mathtt{U} 𝚅 \mathtt{V} 𝚆 \mathtt{W} 𝚇 \mathtt{X} 𝚈 \mathtt{Y} 𝚉 \mathtt{Z} 𝚊 \mathtt{a} 𝚋 \mathtt{b} 𝚌 \mathtt{c} 𝚍
\mathtt{d} 𝚎 \mathtt{e} 𝚏 \mathtt{f} 𝚐 \mathtt{g} 𝚑 \mathtt{h} 𝚒 \mathtt{i} 𝚓 \mathtt{j} 𝚔 \mathtt{k} 𝚕 \mathtt{l} 𝚖
\mathtt{m} 𝚗 \mathtt{n} 𝚘 \mathtt{o} 𝚙 \mathtt{p} 𝚚 \mathtt{q} 𝚛 \mathtt{r} 𝚜 \mathtt{s} 𝚝 \mathtt{t} 𝚞 \mathtt{u} 𝚟
\mathtt{v} 𝚠 \mathtt{w} 𝚡 \mathtt{x} 𝚢 \mathtt{y} 𝚣 \mathtt{z} 𝟎 \mathbf{0} 𝟏 \mathbf{1} 𝟐 \mathbf{2} 𝟑 \mathbf{3} 𝟒
\mathbf{4} 𝟓 \mathbf{5} 𝟔 \mathbf{6} 𝟕 \mathbf{7} 𝟖 \mathbf{8} 𝟗 \mathbf{9} 𝟢 \mathsf{0} 𝟣 \mathsf{1} 𝟤 \mathsf{2} 𝟥
\mathsf{3} 𝟦 \mathsf{4} 𝟧 \mathsf{5} 𝟨 \mathsf{6} 𝟩 \mathsf{7} 𝟪 \mathsf{8} 𝟫 \mathsf{9} 𝟶 \mathtt{0} 𝟷 \mathtt{1} 𝟸
\mathtt{2} 𝟹 \mathtt{3} 𝟺 \mathtt{4} 𝟻 \mathtt{5} 𝟼 \mathtt{6} 𝟽 \mathtt{7} 𝟾 \mathtt{8} 𝟿 \mathtt{9}
"""
FONTS = {
    "T2A": r"""
Ѐ \`\CYRE Ё \CYRYO Ђ \CYRDJE Ѓ \'\CYRG Є \CYRIE Ѕ \CYRDZE І \CYRII Ї \CYRYI Ј \CYRJE Љ \CYRLJE Њ \CYRNJE Ћ \CYRTSHE Ќ
\'\CYRK Ѝ \`\CYRI Ў \CYRUSHRT Џ \CYRDZHE А \CYRA Б \CYRB В \CYRV Г \CYRG Д \CYRD Е \CYRE Ж \CYRZH З \CYRZ И \CYRI Й
\CYRISHRT К \CYRK Л \CYRL М \CYRM Н \CYRN О \CYRO П \CYRP Р \CYRR С \CYRS Т \CYRT У \CYRU Ф \CYRF Х \CYRH Ц \CYRC Ч
\CYRCH Ш \CYRSH Щ \CYRSHCH Ъ \CYRHRDSN Ы \CYRERY Ь \CYRSFTSN Э \CYREREV Ю \CYRYU Я \CYRYA а \cyra б \cyrb в \cyrv г
\cyrg д \cyrd е \cyre ж \cyrzh з \cyrz и \cyri й \cyrishrt к \cyrk л \cyrl м \cyrm н \cyrn о \cyro п \cyrp р \cyrr с
\cyrs т \cyrt у \cyru ф \cyrf х \cyrh ц \cyrc ч \cyrch ш \cyrsh щ \cyrshch ъ \cyrhrdsn ы \cyrery ь \cyrsftsn э
\cyrerev ю \cyryu я \cyrya ѐ \`\cyre ё \cyryo ђ \cyrdje ѓ \'\cyrg є \cyrie ѕ \cyrdze і \cyrii ї \cyryi ј \cyrje љ
\cyrlje њ \cyrnje ћ \cyrtshe ќ \'\cyrk ѝ \`\cyri ў \cyrushrt џ \cyrdzhe Ґ \CYRGUP ґ \cyrgup Ғ \CYRGHCRS ғ \cyrghcrs Җ
\CYRZHDSC җ \cyrzhdsc Ҙ \CYRZDSC ҙ \cyrzdsc Қ \CYRKDSC қ \cyrkdsc Ҝ \CYRKVCRS ҝ \cyrkvcrs Ҡ \CYRKBEAK ҡ \cyrkbeak Ң
\CYRNDSC ң \cyrndsc Ҥ \CYRNG ҥ \cyrng Ҫ \CYRSDSC ҫ \cyrsdsc Ү \CYRY ү \cyry Ұ \CYRYHCRS ұ \cyryhcrs Ҳ \CYRHDSC ҳ
\cyrhdsc Ҷ \CYRCHRDSC ҷ \cyrchrdsc Ҹ \CYRCHVCRS ҹ \cyrchvcrs Һ \CYRSHHA һ \cyrshha Ӏ \CYRpalochka Ӂ \U\CYRZH ӂ
\U\cyrzh Ӑ \U\CYRA ӑ \U\cyra Ӓ \"\CYRA ӓ \"\cyra Ӕ \CYRAE ӕ \cyrae Ӗ \U\CYRE ӗ \U\cyre Ә \CYRSCHWA ә \cyrschwa Ӛ
\"\CYRSCHWA ӛ \"\cyrschwa Ӝ \"\CYRZH ӝ \"\cyrzh Ӟ \"\CYRZ ӟ \"\cyrz Ӣ \=\CYRI ӣ \=\cyri Ӥ \"\CYRI ӥ \"\cyri Ӧ \"\CYRO
ӧ \"\cyro Ө \CYROTLD ө \cyrotld Ӫ \"{\CYROTLD} ӫ \"{\cyrotld} Ӭ \"\CYREREV ӭ \"\cyrerev Ӯ \=\CYRU ӯ \=\cyru Ӱ \"\CYRU
ӱ \"\cyru Ӳ \H\CYRU ӳ \H\cyru Ӵ \"\CYRCH ӵ \"\cyrch Ӹ \"\CYRERY ӹ \"\cyrery
""",
    "LGR": r"""
͵ \textnumeralsignlowergreek ͺ \textcompwordmark\ypogegrammeni Ά \acctonos\textAlpha Έ \acctonos\textEpsilon Ή
\acctonos\textEta Ί \acctonos\textIota Ό \acctonos\textOmicron Ύ \acctonos\textUpsilon Ώ \acctonos\textOmega ΐ
\accdialytikatonos\textiota Α \textAlpha Β \textBeta Ε \textEpsilon Ζ \textZeta Η \textEta Ι \textIota Κ \textKappa Μ
\textMu Ν \textNu Ο \textOmicron Ρ \textRho Τ \textTau Χ \textChi Ϊ \accdialytika\textIota Ϋ \accdialytika\textUpsilon
ά \acctonos\textalpha έ \acctonos\textepsilon ή \acctonos\texteta ί \acctonos\textiota ΰ
\accdialytikatonos\textupsilon ο \textomicron ϊ \accdialytika\textiota ϋ \accdialytika\textupsilon ό
\acctonos\textomicron ύ \acctonos\textupsilon ώ \acctonos\textomega Ϙ \textQoppa ϙ \textqoppa Ϛ \textStigma ϛ
\textstigma Ϝ \textDigamma ϟ \textkoppa Ϡ \textSampi ϡ \textsampi ἀ \accpsili\textalpha ἁ \accdasia\textalpha ἂ
\accpsilivaria\textalpha ἃ \accdasiavaria\textalpha ἄ \accpsilioxia\textalpha ἅ \accdasiaoxia\textalpha ἆ
\accpsiliperispomeni\textalpha ἇ \accdasiaperispomeni\textalpha Ἀ \accpsili\textAlpha Ἁ \accdasia\textAlpha Ἂ
\accpsilivaria\textAlpha Ἃ \accdasiavaria\textAlpha Ἄ \accpsilioxia\textAlpha Ἅ \accdasiaoxia\textAlpha Ἆ
\accpsiliperispomeni\textAlpha Ἇ \accdasiaperispomeni\textAlpha ἐ \accpsili\textepsilon ἑ \accdasia\textepsilon ἒ
\accpsilivaria\textepsilon ἓ \accdasiavaria\textepsilon ἔ \accpsilioxia\textepsilon ἕ \accdasiaoxia\textepsilon Ἐ
\accpsili\textEpsilon Ἑ \accdasia\textEpsilon Ἒ \accpsilivaria\textEpsilon Ἓ \accdasiavaria\textEpsilon Ἔ
\accpsilioxia\textEpsilon Ἕ \accdasiaoxia\textEpsilon ἠ \accpsili\texteta ἡ \accdasia\texteta ἢ \accpsilivaria\texteta
ἣ \accdasiavaria\texteta ἤ \accpsilioxia\texteta ἥ \accdasiaoxia\texteta ἦ \accpsiliperispomeni\texteta ἧ
\accdasiaperispomeni\texteta Ἠ \accpsili\textEta Ἡ \accdasia\textEta Ἢ \accpsilivaria\textEta Ἣ \accdasiavaria\textEta
Ἤ \accpsilioxia\textEta Ἥ \accdasiaoxia\textEta Ἦ \accpsiliperispomeni\textEta Ἧ \accdasiaperispomeni\textEta ἰ
\accpsili\textiota ἱ \accdasia\textiota ἲ \accpsilivaria\textiota ἳ \accdasiavaria\textiota ἴ \accpsilioxia\textiota ἵ
\accdasiaoxia\textiota ἶ \accpsiliperispomeni\textiota ἷ \accdasiaperispomeni\textiota Ἰ \accpsili\textIota Ἱ
\accdasia\textIota Ἲ \accpsilivaria\textIota Ἳ \accdasiavaria\textIota Ἴ \accpsilioxia\textIota Ἵ
\accdasiaoxia\textIota Ἶ \accpsiliperispomeni\textIota Ἷ \accdasiaperispomeni\textIota ὀ \accpsili\textomicron ὁ
\accdasia\textomicron ὂ \accpsilivaria\textomicron ὃ \accdasiavaria\textomicron ὄ \accpsilioxia\textomicron ὅ
\accdasiaoxia\textomicron Ὀ \accpsili\textOmicron Ὁ \accdasia\textOmicron Ὂ \accpsilivaria\textOmicron Ὃ
\accdasiavaria\textOmicron Ὄ \accpsilioxia\textOmicron Ὅ \accdasiaoxia\textOmicron ὐ \accpsili\textupsilon ὑ
\accdasia\textupsilon ὒ \accpsilivaria\textupsilon ὓ \accdasiavaria\textupsilon ὔ \accpsilioxia\textupsilon ὕ
\accdasiaoxia\textupsilon ὖ \accpsiliperispomeni\textupsilon ὗ \accdasiaperispomeni\textupsilon Ὑ
\accdasia\textUpsilon Ὓ \accdasiavaria\textUpsilon Ὕ \accdasiaoxia\textUpsilon Ὗ \accdasiaperispomeni\textUpsilon ὠ
\accpsili\textomega ὡ \accdasia\textomega ὢ \accpsilivaria\textomega ὣ \accdasiavaria\textomega ὤ
\accpsilioxia\textomega ὥ \accdasiaoxia\textomega ὦ \accpsiliperispomeni\textomega ὧ \accdasiaperispomeni\textomega Ὠ
\accpsili\textOmega Ὡ \accdasia\textOmega Ὢ \accpsilivaria\textOmega Ὣ \accdasiavaria\textOmega Ὤ
\accpsilioxia\textOmega Ὥ \accdasiaoxia\textOmega Ὦ \accpsiliperispomeni\textOmega Ὧ \accdasiaperispomeni\textOmega ὰ
\accvaria\textalpha ὲ \accvaria\textepsilon ὴ \accvaria\texteta ὶ \accvaria\textiota ὸ \accvaria\textomicron ὺ
\accvaria\textupsilon ὼ \accvaria\textomega ᾀ \accpsili\textalpha\ypogegrammeni ᾁ \accdasia\textalpha\ypogegrammeni ᾂ
\accpsilivaria\textalpha\ypogegrammeni ᾃ \accdasiavaria\textalpha\ypogegrammeni ᾄ
\accpsilioxia\textalpha\ypogegrammeni ᾅ \accdasiaoxia\textalpha\ypogegrammeni ᾆ
\accpsiliperispomeni\textalpha\ypogegrammeni ᾇ \accdasiaperispomeni\textalpha\ypogegrammeni ᾈ
\accpsili\textAlpha\prosgegrammeni ᾉ \accdasia\textAlpha\prosgegrammeni ᾊ \accpsilivaria\textAlpha\prosgegrammeni ᾋ
\accdasiavaria\textAlpha\prosgegrammeni ᾌ \accpsilioxia\textAlpha\prosgegrammeni ᾍ
\accdasiaoxia\textAlpha\prosgegrammeni ᾎ \accpsiliperispomeni\textAlpha\prosgegrammeni ᾏ
\accdasiaperispomeni\textAlpha\prosgegrammeni ᾐ \accpsili\texteta\ypogegrammeni ᾑ \accdasia\texteta\ypogegrammeni ᾒ
\accpsilivaria\texteta\ypogegrammeni ᾓ \accdasiavaria\texteta\ypogegrammeni ᾔ \accpsilioxia\texteta\ypogegrammeni ᾕ
\accdasiaoxia\texteta\ypogegrammeni ᾖ \accpsiliperispomeni\texteta\ypogegrammeni ᾗ
\accdasiaperispomeni\texteta\ypogegrammeni ᾘ \accpsili\textEta\prosgegrammeni ᾙ \accdasia\textEta\prosgegrammeni ᾚ
\accpsilivaria\textEta\prosgegrammeni ᾛ \accdasiavaria\textEta\prosgegrammeni ᾜ \accpsilioxia\textEta\prosgegrammeni ᾝ
\accdasiaoxia\textEta\prosgegrammeni ᾞ \accpsiliperispomeni\textEta\prosgegrammeni ᾟ
\accdasiaperispomeni\textEta\prosgegrammeni ᾠ \accpsili\textomega\ypogegrammeni ᾡ \accdasia\textomega\ypogegrammeni ᾢ
\accpsilivaria\textomega\ypogegrammeni ᾣ \accdasiavaria\textomega\ypogegrammeni ᾤ
\accpsilioxia\textomega\ypogegrammeni ᾥ \accdasiaoxia\textomega\ypogegrammeni ᾦ
\accpsiliperispomeni\textomega\ypogegrammeni ᾧ \accdasiaperispomeni\textomega\ypogegrammeni ᾨ
\accpsili\textOmega\prosgegrammeni ᾩ \accdasia\textOmega\prosgegrammeni ᾪ \accpsilivaria\textOmega\prosgegrammeni ᾫ
\accdasiavaria\textOmega\prosgegrammeni ᾬ \accpsilioxia\textOmega\prosgegrammeni ᾭ
\accdasiaoxia\textOmega\prosgegrammeni ᾮ \accpsiliperispomeni\textOmega\prosgegrammeni ᾯ
\accdasiaperispomeni\textOmega\prosgegrammeni ᾰ \u\textalpha ᾱ \=\textalpha ᾲ \accvaria\textalpha\ypogegrammeni ᾳ
\textalpha\ypogegrammeni ᾴ \acctonos\textalpha\ypogegrammeni ᾶ \accperispomeni\textalpha ᾷ
\accperispomeni\textalpha\ypogegrammeni Ᾰ \u\textAlpha Ᾱ \=\textAlpha Ὰ \accvaria\textAlpha ᾼ
\textAlpha\prosgegrammeni ῂ \accvaria\texteta\ypogegrammeni ῃ \texteta\ypogegrammeni ῄ \acctonos\texteta\ypogegrammeni
ῆ \accperispomeni\texteta ῇ \accperispomeni\texteta\ypogegrammeni Ὲ \accvaria\textEpsilon Ὴ \accvaria\textEta ῌ
\textEta\prosgegrammeni ῐ \u\textiota ῑ \=\textiota ῒ \accdialytikavaria\textiota ῖ \accperispomeni\textiota ῗ
\accdialytikaperispomeni\textiota Ῐ \u\textIota Ῑ \=\textIota Ὶ \accvaria\textIota ῠ \u\textupsilon ῡ \=\textupsilon ῢ
\accdialytikavaria\textupsilon ῤ \accpsili\textrho ῥ \accdasia\textrho ῦ \accperispomeni\textupsilon ῧ
\accdialytikaperispomeni\textupsilon Ῠ \u\textUpsilon Ῡ \=\textUpsilon Ὺ \accvaria\textUpsilon Ῥ \accdasia\textRho ῲ
\accvaria\textomega\ypogegrammeni ῳ \textomega\ypogegrammeni ῴ \acctonos\textomega\ypogegrammeni ῶ
\accperispomeni\textomega ῷ \accperispomeni\textomega\ypogegrammeni Ὸ \accvaria\textOmicron Ὼ \accvaria\textOmega ῼ
\textOmega\prosgegrammeni Γ \textGamma Δ \textDelta Θ \textTheta Λ \textLambda Ξ \textXi Π \textPi Σ \textSigma Υ
\textUpsilon Φ \textPhi Ψ \textPsi Ω \textOmega α \textalpha β \textbeta γ \textgamma δ \textdelta ε \textepsilon ζ
\textzeta η \texteta θ \texttheta ι \textiota κ \textkappa λ \textlambda μ \textmu ν \textnu ξ \textxi π \textpi ρ
\textrho ς \textvarsigma σ \textsigma τ \texttau υ \textupsilon φ \textphi χ \textchi ψ \textpsi ω \textomega ϝ
\textdigamma
""",
    "T5": r"""
Ơ \OHORN ơ \ohorn Ư \UHORN ư \uhorn Ả \h{A} ả \h{a} Ẩ \h{\ACIRCUMFLEX} ẩ \h{\acircumflex} Ẳ \h{\ABREVE} ẳ \h{\abreve}
Ẻ \h{E} ẻ \h{e} Ể \h{\ECIRCUMFLEX} ể \h{\ecircumflex} Ỉ \h{I} ỉ \h{i} Ỏ \h{O} ỏ \h{o} Ổ \h{\OCIRCUMFLEX} ổ
\h{\ocircumflex} Ớ \'{\OHORN} ớ \'{\ohorn} Ờ \`{\OHORN} ờ \`{\ohorn} Ở \h{\OHORN} ở \h{\ohorn} Ỡ \~{\OHORN} ỡ
\~{\ohorn} Ợ \d{\OHORN} ợ \d{\ohorn} Ủ \h{U} ủ \h{u} Ứ \'{\UHORN} ứ \'{\uhorn} Ừ \`{\UHORN} ừ \`{\uhorn} Ử \h{\UHORN}
ử \h{\uhorn} Ữ \~{\UHORN} ữ \~{\uhorn} Ự \d{\UHORN} ự \d{\uhorn} Ỷ \h{Y} ỷ \h{y}
""",
}
