# The console.

admin-title = Administração
admin-lead = Termos, pessoas e configurações de { $organization }.
admin-overview = Visão geral
admin-policies = Termos
admin-policies-hint = Escreva e publique o que as pessoas aceitam.
admin-audience = Quem vê o quê
admin-audience-hint = Descubra quais termos uma pessoa vê e por quê.
admin-people = Pessoas
admin-people-hint = Dispositivos, decisões e registros de uma pessoa.
admin-log = Log
admin-log-hint = Quem alterou o quê e quando.
admin-settings = Configurações
admin-settings-hint = Limites, restrições, tokens, webhooks e verificações.
admin-sections = Seções
admin-any = Qualquer
admin-filter = Mostrar
admin-from-day = De
admin-to-day = Até
admin-object-id = ID do objeto

## Overview

admin-no-terms-company = Nem todas as pessoas veem termos nos dispositivos da empresa
admin-no-terms-personal = Nem todas as pessoas veem termos nos dispositivos pessoais
admin-no-terms-next = Nenhum documento em vigor é para todas as pessoas nesses dispositivos. Quem não está em nenhum grupo não vê termos ou não pode continuar, conforme as configurações do locatário.
admin-drafts-open = { $count ->
    [one] { $count } rascunho não foi publicado
   *[other] { $count } rascunhos não foram publicados
}
admin-drafts-open-next = O conteúdo ainda não está em vigor.

## Comparisons

admin-diff-none = Nenhuma diferença.
admin-diff-gap = { $count ->
    [one] { $count } linha igual
   *[other] { $count } linhas iguais
}
admin-diff-removed = Removido
admin-diff-added = Adicionado

## Log

admin-log-lead = O que os administradores alteraram e o que foi feito na linha de comando do servidor. Ninguém pode alterar o log.
admin-log-when = Quando
admin-log-who = Quem
admin-log-what = O quê
admin-log-subject = Item
admin-log-operator = Operador (linha de comando)
admin-log-none = Nada foi alterado ainda
admin-log-none-next = Quando alguém alterar algo no console, isso aparecerá aqui.
admin-log-none-found = Nada encontrado no log
admin-log-none-found-next = Tente usar menos palavras ou outros dias.
admin-log-all = Mostrar tudo
admin-log-earlier = Anteriores
admin-log-later = Voltar às entradas mais recentes
admin-log-changes = O que mudou
admin-log-id = Número da entrada
admin-log-commitment = Impressão digital da entrada
act-policy-draft-begun = Rascunho iniciado
act-policy-draft-changed = Rascunho alterado
act-policy-draft-discarded = Rascunho descartado
act-policy-published = Versão publicada
act-policy-called-off = Versão anulada
act-policy-retired = Documento desativado
act-policy-offered-again = Documento reativado

## Settings: what is said in several places

act-token-made = Token de API criado
act-token-revoked = Token de API revogado
act-pin-made = PIN criado
act-pin-revoked = PIN revogado
act-settings-changed = Configurações alteradas
table-act = Ação
good-until = Último dia
good-until-hint = Deixe vazio se não expira. Vale até o fim desse dia, no seu fuso horário.
good-until-wrong = Escolha hoje ou um dia posterior.
object-id-wrong = Digite um ID de objeto, por exemplo, 6babcaad-604b-40ac-a9d7-9fd97c0b779f.
shown-once = Isto só é mostrado uma vez
validity-good = Válido
validity-until = até { $when }
validity-used-up = Esgotado
validity-expired = Expirado
validity-revoked = Revogado

## Settings: API tokens

tokens-title = Tokens de API
tokens-lead = Com um token, seu servidor MDM chama o Vestibule: registra dispositivos, lê o que aconteceu e informa a conformidade e as remoções.
tokens-none = Nenhum token de API
tokens-none-next = Seu servidor MDM precisa de um para que os dispositivos possam ser registrados.
tokens-back = Todos os tokens de API
token-make = Criar um token
token-make-lead = O token será mostrado na próxima página e nunca mais.
token-name = Nome
token-name-hint = Para reconhecê-lo, por exemplo, o servidor que o usa.
token-name-wrong = Digite um nome de 1 a 100 caracteres.
token-rights = Permissões
token-rights-hint = Marque só o que o servidor faz. Outro token pode servir para o resto.
token-rights-wrong = Marque pelo menos uma permissão.
token-right-enroll = registrar dispositivos
token-right-read = ler dispositivos, decisões e eventos
token-right-compliance = informar a conformidade e as conexões
token-right-removal = pedir remoções e informá-las
token-made = Criação
token-state = Estado
token-made-title = O token foi criado
token-made-lead = { $name } é válido a partir de agora.
token-shown-once-next = Copie-o agora para seu servidor MDM. O Vestibule guarda só um hash dele. Se você o perder, crie outro e revogue este.
token-secret = Token
token-revoke = Revogar
token-revoke-title = Revogar este token?
token-revoke-will = O servidor que o usa não poderá mais chamar o Vestibule, com efeito imediato.
token-revoke-forever = Não é possível desfazer. Antes, crie um novo token para o servidor.
token-revoke-button = Revogar o token
token-keep = Manter
token-revoked = O token foi revogado
token-revoked-next = Nenhum servidor o aceita mais.

## Settings: PINs

pins-title = PINs de registro
pins-lead = Onde um PIN é exigido, as pessoas o digitam antes de ver os termos. Não o envie por email para o novo dispositivo: entregue-o de outra forma.
pins-none = Nenhum PIN
pins-none-next = Crie um para uma pessoa ou um que uma turma ou equipe possa usar.
pins-not-asked = Nenhum PIN é pedido no momento
pins-not-asked-next = Exigir um PIN nas restrições
pins-back = Todos os PINs
pin-make = Criar um PIN
pin-make-lead = Os dígitos serão mostrados na próxima página e nunca mais.
pin-user = Para quem
pin-user-hint = O ID do objeto da única pessoa que pode usá-lo. Deixe vazio para qualquer pessoa da sua organização.
pin-anybody = Qualquer pessoa
pin-uses = Usos
pin-uses-label = Número de dispositivos
pin-uses-hint = Ele se esgota quando é usado para esse número de dispositivos.
pin-uses-wrong = Digite um número, no mínimo 1.
pin-used-of = { $used } de { $of }
pin-made-title = O PIN foi criado
pin-made-personal = { $count ->
    [one] Ele vale para { $count } dispositivo dessa pessoa.
   *[other] Ele vale para { $count } dispositivos dessa pessoa.
}
pin-made-anybody = { $count ->
    [one] Ele vale para { $count } dispositivo de qualquer pessoa.
   *[other] Ele vale para { $count } dispositivos, não importa quem os configure.
}
pin-shown-once-next = O Vestibule não guarda os dígitos. Se você os perder, crie outro PIN e revogue este.
pin-secret = PIN
pin-revoke-title = Revogar este PIN?
pin-revoke-will = Ninguém poderá mais usá-lo, com efeito imediato.
pin-revoke-not = O que já foi aceito com ele continua aceito.
pin-revoke-button = Revogar o PIN
pin-keep = Manter
pin-revoked = O PIN foi revogado
pin-revoked-next = Ninguém mais pode usá-lo.

## Settings

settings-lead = O que o arquivo de configuração define cabe ao operador. Todo o resto você pode definir aqui; entra em vigor em até dois segundos, sem reinicialização.
settings-change = Alterar
settings-save = Salvar
settings-saved = Configurações salvas: { $section }
settings-saved-next = Elas entram em vigor em todos os servidores em até dois segundos.
settings-from-file = Arquivo de configuração
settings-from-console = Definido aqui
settings-from-both = No arquivo e aqui
settings-from-default = Padrão
settings-conflict = Outra pessoa fez alterações enquanto isso
settings-conflict-who = Foi { $name }, { $when }.
settings-conflict-next = Suas alterações ainda não foram salvas, e nada foi perdido. As diferenças aparecem abaixo de cada campo. Se você salvar agora, vale o que você digitou.
setting-fixed = Definido no arquivo de configuração. O operador o altera por lá.
setting-in-file = Isto é definido no arquivo de configuração e não pode ser alterado aqui. Nada foi salvo.
setting-theirs = Salvo agora:
setting-line-wrong = Linha { $line }: { $wrong }
setting-last-administrator = Não há mais ninguém na administração além de você. Adicione outra pessoa antes de se remover.
setting-secret-set = Há um
setting-secret-keep = Já há um, e ele não é mostrado. Deixe vazio para mantê-lo.
logo-lead = Aparece ao lado do nome da sua organização, na página dos termos de uso e no portal.
logo-file = Imagem
logo-remove = Remover o logotipo
logo-wrong-none = Escolha uma imagem.
logo-wrong-kind = Escolha uma imagem PNG ou JPEG. SVG não é aceito porque pode conter scripts.
logo-wrong-bytes = Escolha uma imagem de no máximo 64 KB.
logo-wrong-shape = Escolha uma imagem de no máximo 2048 por 2048 pixels. Um lado pode ter no máximo dez vezes o tamanho do outro.
tokens-hint = Para seu servidor MDM e outros que chamam a API.
pins-hint = Para quem configura um dispositivo, onde um PIN é exigido.
setting-device-cap = Dispositivos por pessoa
setting-device-cap-hint = Um número. Para quem tem uma exceção, vale o limite próprio.
setting-device-cap-wrong = Digite um número de 0 a 4294967295.
setting-cap-override = Exceções
setting-cap-override-hint = Uma por linha: group ou user, o ID do objeto e o limite, por exemplo, “group 5d3f2f0e-8a4c-4b7e-9f54-2f6b0a1d7c93 1000”. Primeiro vale o limite do usuário e depois o mais alto entre os grupos dele.
setting-cap-override-wrong = Digite “group” ou “user”, um ID de objeto e um número; cada grupo ou usuário, só uma vez.
setting-none = Não há
setting-free-slot = Quando um lugar fica livre
setting-free-slot-hint = Quando alguém pede a remoção de um dos seus dispositivos.
setting-choose = Escolha uma das opções.
setting-most-pending = Remoções em andamento
setting-most-pending-hint = Quantas uma pessoa pode ter ao mesmo tempo.
setting-on-terms-page = Remover um dispositivo ao configurar outro
setting-on-terms-page-hint = Quem atingiu o limite pode remover um na página dos termos de uso.
setting-personal-devices = Dispositivos pessoais
setting-personal-devices-hint = Se as pessoas podem registrar os próprios dispositivos.
setting-minimum-os-version = Versão mínima do Windows
setting-minimum-os-version-hint = Por exemplo, 10.0.19045. Deixe vazio para aceitar qualquer uma.
setting-minimum-os-version-wrong = Digite uma versão de dois a quatro números, por exemplo, 10.0.19045.
setting-minimum-os-version-none = Qualquer
setting-licensed-groups = Grupos que podem registrar
setting-licensed-groups-hint = IDs de objeto, um por linha. Sem grupos nem usuários, todas as pessoas podem.
setting-licensed-groups-none = Todos
setting-licensed-users = Usuários que podem registrar
setting-licensed-users-hint = IDs de objeto, um por linha. Somam-se aos membros desses grupos.
setting-licensed-users-none = Todos
setting-pin = PIN de registro
setting-pin-hint = Se as pessoas digitam um PIN antes de ver os termos.
setting-maintenance = Registro
setting-maintenance-hint = Enquanto está em pausa, ninguém pode registrar dispositivos.
setting-maintenance-wrong = A pausa deve terminar depois de começar.
setting-maintenance-from = Em pausa a partir de
setting-maintenance-from-hint = No seu fuso horário. Deixe vazio para pausar imediatamente.
setting-time-wrong = Digite uma data e uma hora.
setting-maintenance-from-none = Imediatamente
setting-maintenance-until = Em pausa até
setting-maintenance-until-hint = No seu fuso horário. Deixe vazio para encerrar a pausa manualmente.
setting-maintenance-until-none = Sem fim
setting-maintenance-message = Mensagem para as pessoas
setting-maintenance-message-hint = Com suas palavras, por exemplo, “Voltamos na terça-feira.”
setting-maintenance-message-wrong = Digite uma só linha.
setting-maintenance-message-none = Nenhuma
setting-no-terms = Se nenhum documento se aplica
setting-no-terms-hint = O que acontece quando não há termos para uma pessoa.
setting-withdrawal = Retirada
setting-withdrawal-hint = Se as pessoas podem retirar a própria aceitação no portal.
setting-accent = Cor de destaque
setting-accent-hint = A cor do botão principal e dos links, por exemplo, #0b6a0b. Onde não daria para ler, outro tom dela é usado.
setting-accent-wrong = Digite uma cor, por exemplo, #0b6a0b.
setting-accent-none = A do Windows
setting-logo = Logotipo
setting-logo-hint = PNG ou JPEG, no máximo 64 KB, para fundo branco. Com o dobro de 224 por 40 pixels, fica nítido em qualquer lugar.
setting-logo-wrong = Escolha uma imagem.
setting-support-name = Nome
setting-support-name-hint = Como se chama o suporte de TI.
setting-support-name-wrong = Digite no máximo 100 caracteres.
setting-not-set = Sem definição
setting-support-email = Endereço de email
setting-support-email-wrong = Digite um endereço, por exemplo, help@contoso.com.
setting-support-phone = Telefone
setting-support-phone-hint = Como se costuma escrever, por exemplo, +1 425 555 0100.
setting-support-phone-wrong = Digite um número, por exemplo, +49 89 555-0100.
setting-support-url = Página da Web
setting-support-url-hint = Um endereço, por exemplo, https://help.contoso.com/.
setting-support-url-wrong = Digite um endereço que comece com https://.
setting-redirect-uris = Para onde as decisões podem ir
setting-redirect-uris-hint = Um por linha: um esquema, scheme://host ou scheme://host/path. O Windows precisa de ms-appx-web: e ms-aadj-redir:.
setting-redirect-uris-wrong = Digite um esquema, por exemplo, ms-appx-web:, ou um endereço, por exemplo, https://mdm.contoso.com/done.
setting-audiences = Públicos-alvo dos tokens
setting-audiences-hint = Um por linha: o ID do cliente do aplicativo ou o URI do ID do aplicativo, se for o que os tokens trazem.
setting-audiences-wrong = Digite um público-alvo.
setting-client-id = ID do cliente
setting-client-id-hint = O aplicativo do portal no Entra. Se estiver errado, ninguém mais poderá entrar aqui.
setting-client-id-wrong = Digite o ID do cliente do aplicativo.
setting-client-secret = Segredo do cliente
setting-client-secret-hint = Fica guardado com criptografia e não é mais mostrado.
setting-client-secret-wrong = Digite o segredo.
setting-administrators = Administradores
setting-administrators-hint = IDs de objeto, um por linha. Eles leem e alteram tudo. A função de aplicativo Vestibule.Administrator tem o mesmo efeito.
setting-nobody = Ninguém
setting-auditors = Auditores
setting-auditors-hint = IDs de objeto, um por linha. Eles leem tudo e não alteram nada.
setting-help-desk = Suporte de TI
setting-help-desk-hint = IDs de objeto, um por linha. Eles veem os dispositivos e as decisões das pessoas.
settings-caps = Limites de dispositivos
settings-caps-lead = Quantos dispositivos uma pessoa pode ter.
settings-removals = Remoção de dispositivos
settings-removals-lead = O que acontece quando as pessoas removem dispositivos.
settings-restrictions = Restrições
settings-restrictions-lead = Quem pode registrar dispositivos e quais. Se já se sabe, a página dos termos de uso avisa a pessoa; em todo caso, vale no momento do registro.
settings-maintenance = Manutenção
settings-maintenance-lead = Pause o registro enquanto seu servidor MDM estiver indisponível.
settings-terms = Termos e acordos
settings-terms-lead = O que vale para todos os documentos.
settings-branding = Cor
settings-branding-lead = A aparência das páginas da sua organização.
settings-support = Suporte de TI
settings-support-lead = A quem as pessoas podem recorrer. Aparece no rodapé das páginas do portal.
settings-windows = Windows e Entra
settings-windows-lead = O que o Windows e seu aplicativo MDM no Entra enviam e recebem.
settings-sign-in = Entrada
settings-sign-in-lead = Como as pessoas entram no portal e neste console.
settings-roles = Funções
settings-roles-lead = Quem pode abrir este console.
setting-free-slot-at-once = Assim que alguém pede
setting-free-slot-on-confirmation = Quando o servidor MDM confirma que o dispositivo foi removido
setting-on-terms-page-true = É possível
setting-on-terms-page-false = Não é possível
setting-personal-devices-allowed = Permitidos
setting-personal-devices-blocked = Bloqueados
setting-pin-off = Não é pedido
setting-pin-required = Obrigatório
setting-maintenance-off = Aberto
setting-maintenance-on = Em pausa
setting-no-terms-continue = A pessoa continua sem ver a página, e isso é registrado
setting-no-terms-refuse = O registro é recusado
setting-withdrawal-allowed = Permitida
setting-withdrawal-refused = Não permitida

## Terms

admin-save = Salvar
policies-lead = O que as pessoas aceitam ao configurar um dispositivo. Um documento tem versões; um texto publicado nunca muda.
policies-none = Nenhum termo ainda
policies-none-next = Escreva o primeiro documento. Ninguém o verá até que você o publique.
policy-new = Novo documento
policy-new-lead = Ele começa como rascunho. Ninguém o verá até que você o publique.
policy-new-bad-id = O ID pode ter letras de a a z, números de 0 a 9 e hifens, com no máximo 32 caracteres.
policy-new-taken = Já existe um documento com este ID. Escolha outro.
policy-bad-language = Isto não é uma marca de idioma. Exemplos: en-US, de-DE, ar-SA.
policy-id = ID
policy-id-hint = O nome usado no servidor MDM e nos relatórios, por exemplo, company-devices. Não é possível alterá-lo depois.
policy-language-hint = Uma marca de idioma, como en-US ou de-DE.
policy-begin = Começar
policy-for-any = Todos os dispositivos
policy-for-company = Dispositivos da empresa
policy-for-personal = Dispositivos pessoais
policy-everybody = Todas as pessoas
policy-in-groups = { $count ->
    [one] Membros de { $count } grupo
   *[other] Membros de { $count } grupos
}
policy-everywhere = Todas as regiões
policy-in-regions = { $count ->
    [one] { $count } região
   *[other] { $count } regiões
}
policy-ownership = Dispositivos
policy-groups = Pessoas
policy-regions = Regiões
policy-priority = Prioridade
policy-default-language = Idioma padrão
policy-default = Padrão
policy-reaccept = Se alguém aceitou uma versão anterior
policy-reaccept-yes = o portal pede que aceite esta
policy-reaccept-no = o portal oferece esta
policy-reading = Leitura
policy-reading-none = A pessoa aceita sem confirmar a leitura
policy-reading-checkbox = A pessoa marca uma caixa para confirmar a leitura
policy-reading-end = A pessoa continua a partir do fim do texto e depois aceita
policy-lasting = Validade da aceitação
policy-lasts = Até haver outra versão
policy-lasts-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
policy-lasts-until = Até { $date }
policy-in-force = Em vigor
policy-to-come = Ainda não em vigor
policy-past = Substituída
policy-called-off = Anulada
policy-retired = Desativado
policy-never-published = Nunca publicado
policy-next-from = a partir de { $date }
policy-from = A partir de { $date }
policy-has-draft = Há um rascunho
policy-of-folder = de uma pasta
policy-published = Publicada em { $date } a partir de uma pasta
policy-published-by = Publicada em { $date } por { $who }
policy-draft-changed = Alterado por { $who }, { $when }
policy-to-draft = Abrir o rascunho
policy-write-next = Escrever a próxima versão
policy-now = Em vigor agora
policy-versions = Versões
policy-folder = Este documento é escrito em uma pasta
policy-folder-means = Quem administra o servidor o altera por lá. Aqui você pode lê-lo, ver como o Windows o mostra e comparar as versões.
policy-retired-since = Desativado desde { $date }
policy-retired-means = Estes termos não são mais mostrados a outras pessoas. O que já foi aceito continua registrado.
policy-offer-again = Reativar
policy-retire = Desativar
policy-call-off = Anular esta versão
policy-preview = Visualização
policy-to-log = Quem alterou o quê
policy-done-published = A versão { $version } foi publicada.
policy-done-called-off = A versão { $version } foi anulada.
policy-done-retired = O documento foi desativado.
policy-done-offered = O documento foi reativado.
policy-done-discarded = O rascunho foi descartado.

draft-title = Rascunho da versão { $version }
draft-lead = Um rascunho não é mostrado a ninguém. Publique-o quando estiver pronto.
draft-saved = Alterações salvas
draft-texts = Textos
draft-settings = Configurações
draft-edit-settings = Alterar as configurações
draft-add-language = Adicionar um idioma
draft-publish = Publicar
draft-compare = O que mudou desde a versão { $version }
draft-discard = Descartar o rascunho
draft-back = Rascunho
flaws-title = Antes de publicar
flaw-no-text = Não há nenhum texto. Adicione um.
flaw-no-default = Não há texto em { $language }, o idioma padrão. Adicione um ou escolha outro idioma padrão nas configurações.
flaw-empty = O texto em { $language } está vazio. Escreva-o ou remova-o.
flaw-no-groups = É para membros de grupos, mas nenhum grupo foi indicado: ninguém o veria. Indique um grupo ou escolha “Todas as pessoas”.
flaw-no-regions = É para algumas regiões, mas nenhuma foi indicada: ninguém o veria. Indique uma região ou escolha “Todas as regiões”.
flaw-ended = As aceitações expirariam antes de a versão entrar em vigor. Escolha uma data posterior.

settings-groups = IDs de objeto dos grupos
settings-groups-hint = Um por linha. Você o encontra no Entra, na visão geral do grupo.
settings-only-groups = Somente membros destes grupos
settings-regions = Regiões
settings-regions-hint = Duas letras para cada uma, separadas por vírgulas, por exemplo, DE, AT, CH.
settings-only-regions = Somente dispositivos configurados nestas regiões
settings-place-hint = A região é a escolhida na instalação do Windows.
settings-priority-hint = Se vários documentos se aplicarem, será mostrado o que tem o número mais alto. Em caso de empate, primeiro o que é para grupos e depois o que é para um só tipo de dispositivo.
settings-default-hint = Mostrado a quem não encontra nenhum dos seus idiomas.
settings-reaccept = Perguntar a quem aceitou uma versão anterior
settings-reaccept-hint = O portal pede que a pessoa aceite esta. Caso contrário, só a oferece.
settings-lasting-hint = Quando uma aceitação expira, o portal a pede novamente. Os dispositivos continuam registrados.
settings-for-days = Por alguns dias
settings-days = Dias
settings-until-date = Até uma data
settings-until = Data
settings-until-hint = Expira quando este dia começa ({ $zone }).
settings-bad-group = “{ $text }” não é um ID de objeto. Formato esperado: 6babcaad-604b-40ac-a9d7-9fd97c0b779f, por exemplo.
settings-too-many-groups = Pode haver no máximo { $most } grupos.
settings-bad-region = “{ $text }” não é uma região. Formato esperado: duas letras, por exemplo, DE.
settings-bad-priority = A prioridade deve ser um número inteiro, por exemplo, 10.
settings-bad-days = Digite quantos dias, no mínimo 1.
settings-bad-date = Digite uma data.
settings-overtaken = { $who } alterou as configurações enquanto você as editava

text-title = Texto em { $language }
text-language = Idioma
text-taken = Já existe um texto neste idioma. Abra-o na página do rascunho.
text-gone = Este texto não está mais em um rascunho: o rascunho foi publicado ou descartado, ou o texto foi removido. Nada foi salvo. O que você escreveu ainda está aqui: copie antes de continuar.
draft-settings-gone = Nesse meio-tempo, o rascunho foi publicado ou descartado. Nada foi salvo. O que você escolheu ainda está aqui: anote antes de continuar.
text-label = Texto
text-hint = Markdown. O primeiro cabeçalho é o título: # Uso de um dispositivo no trabalho. Os links devem começar com https.
text-too-long = O texto pode ter no máximo { $most } KiB, e este tem { $sent }. Nada foi salvo.
text-unprintable = O texto tem caracteres que não podem ser exibidos. Cole-o novamente como texto sem formatação.
text-remove = Remover este texto
text-rendered = Como as pessoas o leem
text-rendered-hint = Este é o último texto salvo.
text-no-title = Não há nenhum cabeçalho: a página mostrará “Termos de uso”.
text-overtaken = { $who } salvou este texto enquanto você escrevia
dropped-title = Isto fica de fora
dropped-html = HTML: use Markdown.
dropped-script = Scripts e folhas de estilo.
dropped-picture = Imagens. As descrições permanecem.
dropped-link-title = Títulos de links.
dropped-nesting = Citações, listas e ênfases com mais de 32 níveis de aninhamento. As palavras permanecem.
overtaken-next = Nada foi perdido: o formulário contém o que você escreveu. Se você salvar novamente, substituirá o que a outra pessoa salvou.
overtaken-changes = O que muda se você salvar

publish-title = Publicar a versão { $version }
publish-lead = Idiomas: { $languages }.
publish-point-shown = A partir desse momento, este texto será mostrado a todas as pessoas a quem se destina.
publish-point-fixed = Não é possível alterar um texto publicado. Cada alteração é uma nova versão.
publish-point-before = Quem estiver lendo a versão anterior nesse momento ainda poderá aceitá-la.
publish-for = A quem se destina
publish-when = Quando
publish-now = Agora
publish-later = Em uma data
publish-day = Data
publish-time = Hora
publish-zone = Seu fuso horário: { $zone }
publish-bad-time = Digite uma data e uma hora.
publish-both = Você escolheu “Agora”, mas também indicou uma data. Escolha “Em uma data” ou apague a data.
publish-past = Esse momento já passou. Escolha um no futuro ou publique agora.
publish-overtaken = { $who } alterou o rascunho depois que você abriu esta página
publish-overtaken-next = Nada foi publicado. Confira o rascunho novamente e publique.

ask-what-happens = O que vai acontecer:
ask-overtaken = { $who } fez alterações depois que você abriu esta página
ask-overtaken-next = Nada foi feito. Confira novamente e decida.
ask-retire-title = Desativar { $of }?
ask-retire-does = Estes termos não serão mais mostrados a outras pessoas. No lugar deles, serão mostrados outros que se apliquem, se houver.
ask-retire-stays = O que já foi aceito continua registrado, e você pode reativar o documento.
ask-retire-button = Desativar
ask-offer-title = Reativar { $of }?
ask-offer-does = A versão em vigor será mostrada a todas as pessoas a quem se destina.
ask-offer-stays = O texto continua como era.
ask-offer-button = Reativar
ask-call-off-title = Anular a versão { $of }?
ask-call-off-does = Ela não entrará em vigor. O número dela não será usado de novo.
ask-call-off-stays = A versão em vigor não muda.
ask-call-off-button = Anular versão
ask-discard-title = Descartar o rascunho de { $of }?
ask-discard-does = Todos os textos e configurações dele serão perdidos. Não é possível desfazer.
ask-discard-stays = As versões publicadas continuam como estão.
ask-discard-button = Descartar
ask-remove-text-title = Remover o texto em { $of }?
ask-remove-text-does = O rascunho não terá mais texto neste idioma. Não é possível desfazer.
ask-remove-text-stays = As versões publicadas mantêm o delas.
ask-remove-text-button = Remover

changes-title = O que mudou
changes-lead = As linhas com − foram removidas; as linhas com + são novas.
changes-from = De
changes-to = Para
changes-draft = Rascunho
changes-compare = Comparar

preview-title = Visualização
preview-lead = A página como o Windows a mostra. Aqui, os botões não fazem nada.
preview-version = Versão
preview-theme = Onde
preview-theme-frx-light = Instalação do Windows 11
preview-theme-frx = Instalação do Windows 10
preview-theme-moset = Configurações
preview-size = Tamanho
preview-size-card = Cartão
preview-size-screen = Tela
preview-size-window = Janela
preview-size-small = Pequeno
preview-frame = A página como o Windows a mostra
preview-alone = Abrir só a página

## Who sees what

audience-lead = Verifique o que o Windows mostraria agora a uma pessoa.
audience-who = Pessoa
audience-who-hint = A conta ou o ID do objeto. Deixe vazio para consultar sobre qualquer pessoa.
audience-unknown = Ainda não há aqui nenhuma decisão de “{ $text }”. Digite o ID do objeto, ou deixe o campo vazio e informe grupos.
audience-anybody = Uma pessoa com estes dados
audience-groups-hint = Um por linha. Se você indicar uma pessoa, deixe vazio: valem os grupos da última configuração dela que aparecem em alguma regra.
audience-region = Região
audience-region-hint = Duas letras, por exemplo, DE. Vazio: o Windows não informou.
audience-languages = Idiomas
audience-languages-hint = Como o dispositivo os pede, por exemplo, de-DE, en-US. Vazio: os seus.
audience-ask = Consultar
audience-sees = { $who } vê “{ $title }”
audience-version = Versão { $version } de { $policy }, em { $language }.
audience-open = Ler
audience-sees-none = { $who } não vê termos
audience-goes-on = Nenhum documento se aplica. A pessoa continua sem ver a página, e isso é registrado.
audience-refused = Nenhum documento se aplica. O registro é recusado, conforme as configurações do locatário.
audience-why = Por quê
audience-rank = versão { $version }, prioridade { $priority }
audience-groups-typed = { $count ->
    [one] Consulta para um membro de { $count } grupo.
   *[other] Consulta para um membro de { $count } grupos.
}
audience-groups-known = { $count ->
    [one] Consulta com { $count } grupo da última configuração que aparece em uma regra.
   *[other] Consulta com { $count } grupos da última configuração que aparecem em regras.
}
audience-groups-graph = Consulta com os grupos que o Microsoft Graph informa agora, na medida em que alguma regra os cita.
audience-groups-none = Consulta para uma pessoa que não está em nenhum grupo.
verdict-shown = É o que ela vê
verdict-outranked = Aplica-se, mas outro vem antes
verdict-ownership = Para outros dispositivos
verdict-groups = Para membros de outros grupos
verdict-region = Para outras regiões

## Settings: webhooks

act-webhook-secret-made = Segredo de webhook criado
act-webhook-enabled = Webhook habilitado
act-webhook-replayed = Eventos reenviados
webhooks-title = Webhooks
webhooks-hint = Quem é avisado dos eventos e como foram as entregas.
webhooks-lead = Servidores que são avisados dos eventos. Adicione um aqui ou no arquivo de configuração. Aqui também estão os segredos deles e o que fazer se um receptor ficou indisponível.
webhooks-none = Nenhum webhook
webhooks-none-next = Adicione um, e seu servidor será avisado das decisões e dos dispositivos assim que algo acontecer.
webhook-id = Webhook
webhook-url = Endereço
webhook-waits = Em espera
webhook-lag = { $count ->
    [0] Nada em espera
    [one] { $count } evento em espera
   *[other] { $count } eventos em espera
}
webhook-disabled = Desabilitado: os eventos dele esperam
webhook-not-registered = Ainda não está em uso
webhook-gone = Respondeu 410: não recebe mais nada
webhook-without-secret = Sem segredo: os eventos dele esperam
webhook-paused = Em pausa, como o receptor pediu
webhook-in-use = Em uso
webhook-all-events = Todos os eventos
webhook-event = Evento
webhook-outcome = Resultado
webhook-secrets = Criação dos segredos que assinam
webhook-log = Entregas
webhook-no-tries = Nenhuma tentativa nos últimos 30 dias.
webhook-delivered = Entregue
webhook-to-be-retried = Não aceito; nova tentativa mais tarde
webhook-failed = Falhou em definitivo
webhook-skipped = Esperou tempo demais
webhook-acts = O que você pode fazer
webhook-secret = Segredo
webhook-secret-make = Criar um segredo
webhook-secret-lead = O receptor verifica os eventos com um segredo. Um novo assina imediatamente; o anterior continua assinando junto com ele por 24 horas, para que o receptor possa fazer a troca.
webhook-secret-made = O segredo foi criado
webhook-secret-made-lead = Ele assina a partir de agora.
webhook-secret-once-next = Copie-o agora para o receptor. O Vestibule o guarda com criptografia e não o mostra mais.
webhook-back = Voltar ao webhook
webhook-enable-lead = Continue depois de um 410 e tente agora as entregas em espera.
webhook-enable = Habilitar
webhook-enabled = Ele foi habilitado, e o que estava em espera está sendo entregue agora.
webhook-since = Reenviar desde
webhook-since-hint = No seu fuso horário. Todos os eventos desde então que o webhook quer voltam para a fila, também os que ele já recebeu.
webhook-replay = Reenviar
webhook-replayed = { $count ->
    [0] Não há eventos desde então para reenviar.
    [one] { $count } evento voltou para a fila.
   *[other] { $count } eventos voltaram para a fila.
}

## Settings: checks

checks-title = Verificações
checks-hint = Descubra se tudo de que você precisa funciona.
checks-lead = Verifica seus termos, as chaves do Entra, o cliente do portal, o Microsoft Graph e os webhooks. Leva no máximo um minuto.
checks-run = Verificar agora
checks-all-good = Nada falhou
checks-warnings = { $count ->
    [one] { $count } item merece atenção
   *[other] { $count } itens merecem atenção
}
checks-failed = { $count ->
    [one] { $count } verificação falhou
   *[other] { $count } verificações falharam
}
check-of = Verificação
check-found = Resultado
check-ok = OK
check-warning = Requer atenção
check-failed = Falhou
check-skipped = Ignorada

## People

people-lead = Encontre uma pessoa, um dispositivo, uma decisão ou um registro e veja o que aconteceu e por quê.
people-search = O que você sabe?
people-search-hint = Um nome, um ID ou um número. Não importa qual.
people-search-button = Buscar
people-back = Pessoas
people-examples = O que você pode buscar
people-example-upn = Um UPN ou o começo dele
people-example-guid = Qualquer ID
people-example-device = O nome de um dispositivo ou o começo dele
people-example-hardware = Um ID de hardware ou o começo dele
people-guid-note = Pode ser o ID do objeto, o ID de uma decisão, de um dispositivo ou de um dispositivo no Entra, um client-request-id, o ID de rastreamento do registro ou o ID que uma página de erro mostrou para o suporte.
people-kept-note = Decisões e dispositivos sempre são encontrados. O que aconteceu durante o processo fica guardado por 30 dias.
people-people = Pessoas
people-devices = Dispositivos
people-decisions = Decisões
people-attempts = O que aconteceu
people-more = Há mais resultados. Digite mais para vê-los.
people-none = Nada encontrado para “{ $query }”
people-none-next = Confira se está escrito corretamente ou tente outro ID. O que aconteceu até uma decisão ou um dispositivo fica guardado por 30 dias.
people-what = O que você pode buscar
people-seen-when = Última conexão: { $when }
people-personal-device = Dispositivo pessoal
people-standing-grace = Requer atenção
people-grace-until = Requer atenção. Prazo: { $when }
people-counts = Conta para o limite
person-attempts = O que aconteceu
person-attempts-none = Nada nos últimos 30 dias.
person-attempts-earlier = O que aconteceu antes
person-later = Voltar ao mais recente
person-room = { $count ->
    [one] Há lugar para mais { $count }
   *[other] Há lugar para mais { $count }
}
person-cap-everybody = É o limite de todas as pessoas.
person-cap-own = É um limite próprio desta pessoa.
person-cap-group = É o limite do grupo { $group }, o mais alto entre os grupos desta pessoa.
person-groups-when = Últimos grupos informados pelo Windows: { $when }.
person-cap-full = Limite atingido
person-cap-none = Esta pessoa não pode ter dispositivos
person-cap-full-next = Outro dispositivo será recusado até que um seja removido ou o limite seja aumentado.
person-devices-none = Nenhum dispositivo.
person-devices-more = Há mais. Para encontrar um dispositivo, busque o nome ou o ID de hardware dele.
person-removed = Removidos
person-decisions-none = Nenhuma decisão.
person-decisions-earlier = Decisões anteriores
decision-where = Onde foi tomada
decision-in-portal = Portal
decision-device = Dispositivo registrado
decision-request = client-request-id
decision-groups = Grupos que aparecem em regras
decision-withdrawal-commitment = Impressão digital da retirada
decision-text-hint = Palavra por palavra, como foi mostrado.
device-owner = Proprietário
device-compliance = Conformidade
device-enrollment-type = Tipo de registro
device-hardware = ID de hardware
device-id = ID do dispositivo
device-entra-id = ID do dispositivo no Entra
theme-frx = Instalação do Windows 10
theme-frx-light = Instalação do Windows 11
theme-moset = Configurações
admin-removal-lead = Este dispositivo é de { $owner }. Você pede a remoção em nome dessa pessoa.
admin-removal-will-mdm = O servidor MDM receberá o pedido de cancelar o registro do dispositivo.
admin-removal-will-access = Talvez a pessoa não consiga mais acessar emails, aplicativos e arquivos de trabalho nele.
admin-removal-will-log = O log mostrará que foi você quem pediu.
admin-removal-not-forever = Não é definitivo: o dispositivo pode ser configurado para o trabalho de novo.
admin-removal-not-told = Os arquivos pessoais permanecem no dispositivo.
admin-removal-too-many-next = O número máximo de remoções desta pessoa já está em andamento. Tente novamente quando uma delas terminar.
admin-removal-done = O servidor MDM recebeu o pedido de remover este dispositivo
admin-removal-requested = A remoção foi solicitada
admin-removal-accepted = O servidor MDM está removendo o dispositivo
admin-removal-over = O dispositivo foi removido
admin-removal-failed = A última remoção não deu certo
admin-removal-since = Última atualização: { $when }
admin-removal-by = Solicitante: { $who }
admin-removal-by-owner = o proprietário
act-device-removal-requested = Remoção de dispositivo solicitada

## What happened

attempt-shown = Os termos foram mostrados
attempt-not-read = “Aceitar” foi escolhido antes da leitura dos termos
attempt-read = A pessoa leu os termos até o fim
attempt-restricted = A página explicou por que não é possível continuar
attempt-pin-asked = Um PIN foi solicitado
attempt-pin-refused = O PIN não foi aceito
attempt-removal-asked = A página pediu confirmação antes de remover um dispositivo
attempt-removal-requested = A pessoa pediu a remoção de um dispositivo
attempt-accepted = A pessoa aceitou os termos
attempt-declined = A pessoa recusou os termos
attempt-not-required = Nenhum termo era necessário
attempt-user-refused = O Windows foi informado de que esta pessoa não pode continuar
attempt-failed = O servidor não conseguiu fazer a parte dele
attempt-address-refused = Não havia um endereço válido para a resposta
attempt-form-refused = Foi enviado algo que a página não oferecia
attempt-enrolled = O dispositivo foi registrado
attempt-enrolled-already = O dispositivo foi registrado novamente
attempt-message-format = Registro recusado: a chamada do servidor MDM não está no formato documentado
attempt-authorization = Registro recusado: não há acordo ou o dispositivo não é permitido
attempt-internal-fault = Registro recusado: o servidor não conseguiu responder
attempt-cap-reached = Registro recusado: a pessoa atingiu o limite
attempt-not-supported = Registro recusado: este Windows é muito antigo
attempt-in-maintenance = Registro recusado: está em pausa
attempt-user-license = Registro recusado: a pessoa não tem licença
attempt-invalid-data = Registro recusado: o acordo não corresponde a este dispositivo
attempt-help = Ajuda sobre { $code }
attempt-at = Quando
attempt-kind = Onde
attempt-kind-terms = Página dos termos de uso
attempt-kind-enrollment = Registro, pelo servidor MDM
attempt-person = Pessoa
attempt-decision = Decisão
attempt-device = Dispositivo
attempt-shown-in = Mostrado em
attempt-trace-id = ID de rastreamento
attempt-support-id = ID para o suporte
attempt-outcome = Contado como
attempt-agent = Agente do usuário
attempt-id = Número da entrada
turn-person = É a vez da pessoa
turn-administrator = É a vez do administrador
turn-mdm = É a vez do servidor MDM
turn-operator = É a vez do operador: o ID está no log do servidor
turn-wait = Aguarde e tente novamente
turn-nobody = Não há nada a fazer

## Settings: Microsoft Graph

settings-graph = Microsoft Graph
settings-graph-lead = Quem consulta o Microsoft Graph sobre os grupos de uma pessoa quando eles são muitos para um token e, se você escolher, informa ao Microsoft Entra a conformidade dos dispositivos.
setting-graph-client-id-hint = O aplicativo no Entra que pode ler usuários e grupos. Se ficar vazio, o Graph não é consultado.
setting-graph-client-id-wrong = Digite o ID do cliente do aplicativo e, abaixo, um segredo do cliente ou um certificado.
setting-graph-secret-hint = Fica guardado com criptografia e não é mais mostrado. Ele substitui um certificado.
setting-graph-certificate = Certificado e chave privada
setting-graph-certificate-hint = Ambos em PEM, um depois do outro. Ficam guardados com criptografia, não são mais mostrados e substituem um segredo do cliente.
setting-graph-certificate-wrong = Cole um certificado e a chave RSA dele (no mínimo 2048 bits, sem frase secreta), ambos em PEM.
setting-graph-unreachable = Se o Graph não responde
setting-graph-unreachable-hint = Diz respeito às pessoas cujo token não traz os grupos delas.
setting-graph-unreachable-refuse = Elas são orientadas a tentar novamente
setting-graph-unreachable-without = Elas continuam como se não estivessem em nenhum grupo
setting-graph-root = Endereço do Microsoft Graph
setting-graph-root-hint = Só para nuvens que o Vestibule não conhece, por exemplo, https://dod-graph.microsoft.us.
setting-graph-root-wrong = Digite um dos endereços da Microsoft, por exemplo, https://graph.microsoft.us. Qualquer outro precisa ser permitido no arquivo de configuração.
setting-graph-root-none = O da sua nuvem

## Settings: webhooks of the console

webhook-add = Adicionar um webhook
webhook-add-lead = Os eventos são enviados a este endereço, assinados. O segredo será mostrado na próxima página, uma única vez.
webhook-id-hint = Letras minúsculas, números e hifens, no máximo 32. Não é possível alterar depois.
webhook-id-wrong = Digite de 1 a 32 letras minúsculas, números ou hifens.
webhook-id-taken = Já existe um webhook com este nome. Escolha outro.
webhook-too-many = O número máximo de webhooks já foi atingido. Antes, remova um.
webhook-url-hint = Um endereço https na Internet pública. Um da sua própria rede só pode ser definido no arquivo de configuração.
webhook-url-wrong = Digite um endereço https na Internet pública, sem nome de usuário.
webhook-events = Eventos
webhook-events-hint = Não escolha nenhum para receber todos, também os de versões posteriores.
webhook-timeout = Tempo para responder, em segundos
webhook-timeout-hint = De 1 a 30. Se demorar mais, haverá nova tentativa mais tarde.
webhook-timeout-wrong = Digite um número de 1 a 30.
webhook-delivery = Entrega
webhook-delivery-on = Os eventos são enviados
webhook-delivery-off = Os eventos esperam
webhook-change = Alterar o webhook
webhook-change-lead = O segredo dele e o que está em espera continuam.
webhook-changed = O webhook foi alterado. A alteração vale em todos os servidores em até dois segundos.
webhook-remove = Remover o webhook
webhook-remove-will = Nada mais será enviado a ele, e os segredos dele serão excluídos.
webhook-remove-waiting = { $count ->
    [one] { $count } evento em espera não será enviado.
   *[other] { $count } eventos em espera não serão enviados.
}
webhook-remove-again = Outro com o mesmo nome, adicionado depois, começa do zero com outro segredo.
webhook-removed = O webhook foi removido
webhook-source = Origem
webhook-from-file = Arquivo de configuração. Não pode ser alterado aqui.

## Retention and erasure

act-person-erased = Dados de uma pessoa apagados
act-records-expired = Dados apagados ao fim do prazo
settings-retention = Por quanto tempo os dados são guardados
settings-retention-lead = Se um campo ficar vazio, os dados são guardados sem fim. O que passou do prazo é apagado em até uma hora. A prova de todos os outros registros continua íntegra.
setting-people-days = Pessoas sem dispositivo, em dias
setting-people-days-hint = Passado esse prazo desde a última conexão, tudo o que está guardado sobre elas é apagado: decisões, dispositivos removidos, configurações e registros de dispositivos. Quem tem um dispositivo é mantido.
setting-removed-devices-days = Dispositivos removidos, em dias
setting-removed-devices-days-hint = Passado esse prazo desde a remoção, o dispositivo é apagado. As decisões permanecem.
setting-events-days = Eventos sobre pessoas, em dias
setting-events-days-hint = Depois disso, um evento diz de qual decisão ou dispositivo se tratava, e nada sobre pessoas. Até lá, os servidores MDM e os webhooks já devem tê-lo lido.
setting-month-days-wrong = Digite um número de dias de 30 a 36.500 ou deixe vazio.
setting-days-wrong = Digite um número de dias de 1 a 36.500 ou deixe vazio.
setting-no-end = Sem fim
erase-link = Apagar os dados desta pessoa
erase-link-hint = Quando ela pedir ou quando você não precisar mais deles.
erase-title = Apagar os dados de uma pessoa
erase-lead = Tudo o que está guardado aqui sobre { $person }. Não é possível desfazer.
erase-will-records = Decisões e retiradas: quem, quando e o quê
erase-will-devices = Dispositivos removidos, configurações e registros de dispositivos, entradas no portal, PINs e o que os eventos dizem da pessoa
erase-will-reports = O lugar dela em relatórios e listas
erase-will-files = Exportações prontas para baixar, pois a pessoa pode estar nelas
erase-stays-proof = Uma prova de que havia essa quantidade de registros, sem o conteúdo deles. Todos os outros registros podem ser verificados como antes.
erase-stays-log = O log deste console: o que os administradores fizeram e que você apagou estes dados. Essa entrada não cita a pessoa.
erase-stays-settings = As configurações que citam a pessoa, por exemplo, um limite próprio. Altere-as você.
erase-stays-elsewhere = O que seu servidor MDM e o Entra sabem. As cópias e os backups feitos antes.
erase-goes = O que será apagado
erase-stays = O que permanece
erase-has-devices = Esta pessoa tem um dispositivo
erase-has-devices-next = Antes, remova os dispositivos dela e espere seu servidor MDM terminar. Depois, volte aqui.
erase-not-yet = Algo acabou de acontecer e ainda não foi contado. Nada foi apagado. Tente novamente.
erase-reference = Referência
erase-reference-hint = Por exemplo, o número do pedido. Ela aparece no log. Não digite nomes.
erase-reference-wrong = Digite no máximo 100 caracteres, sem nomes nem endereços de email.
erase-sure = Verifiquei que esta é a pessoa certa
erase-sure-wrong = Marque esta caixa para continuar.
erase-button = Apagar em definitivo
erase-keep = Manter

## Copies of what is kept about somebody
act-person-data-exported = Dados de uma pessoa baixados
person-copies = Cópias
person-data-link = Baixar os dados desta pessoa
person-data-link-hint = Tudo o que é mantido sobre ela, em um só arquivo
person-data-title = Baixar os dados de uma pessoa
person-data-lead = Tudo o que é mantido aqui sobre { $person }, em um só arquivo: para um pedido conforme o GDPR, artigos 15 e 20.
person-data-logged = O registro dirá que você o baixou. O arquivo é JSON. Entregue-o somente a esta pessoa.

## Exports
act-export-asked = Exportação pedida
exports-title = Exportações
exports-lead = Arquivos grandes são criados em segundo plano. Eles ficam aqui por 7 dias.
exports-none = Nenhuma exportação
exports-none-next = Peça uma. Você pode sair da página enquanto ela é criada.
exports-ask = Pedir uma exportação
exports-what = O quê
exports-state = Estado
exports-when = Pedida
exports-by = Por
export-records = Registros
export-decisions-csv = Decisões em CSV, para planilhas
export-decisions-jsonl = Decisões em JSON Lines, para programas
export-evidence = Todas as decisões, retiradas e ações com sua prova, para verificar off-line
export-state-queued = Aguardando a vez
export-state-running = Sendo criada
export-state-ready = Pronta
export-state-failed = Falhou
export-state-cancelled = Cancelada
export-state-expired = Não é mais mantida
export-expired-next = Os arquivos ficam por 7 dias. Peça de novo.
export-new-lead = Todas as decisões que se encaixam viram um arquivo compactado (.gz), das mais novas para as mais antigas. Leva cerca de um minuto por milhão.
export-person = Pessoa
export-policy = Termos
export-policy-hint = O nome dos termos no arquivo, como company-devices. Vazio: todos.
export-policy-wrong = Escreva o nome dos termos no arquivo: a-z, 0-9 e hifens.
export-version = Versão
export-language = Idioma
export-outcome = Decisão
export-ownership = Dispositivos
export-company = Dispositivos da organização
export-personal = Dispositivos pessoais
export-days-hint = Os dias são dias em UTC.
export-day-wrong = Escolha um dia, como 2026-11-21.
export-last-day-wrong = Escolha um dia que não seja anterior ao primeiro.
export-other-wrong = não é o que deveria ser. Volte à lista e filtre-a de novo.
export-only = Somente
export-full = Duas exportações estão em andamento
export-full-next = Espere até que uma termine ou cancele uma:
export-logged = O registro guarda quem pede o quê.
export-button = Criar o arquivo
export-filter = Quais decisões
export-everything = Todas
export-progress = { $done } de { $total } registros
export-progress-unknown = { $done } registros
export-size = Tamanho
export-kb = { $number } kB
export-mb = { $number } MB
export-kept = Mantida até
export-id = Número desta exportação
export-download = Baixar
export-cancel = Cancelar esta exportação
export-delete = Excluir esta exportação
export-cancelled = A exportação foi cancelada
export-deleted = A exportação foi excluída
export-heading-going = Seu arquivo está sendo criado
export-heading-ready = Seu arquivo está pronto
export-too-large = O arquivo passaria de 1 GB
export-too-large-next = Peça menos dias, ou somente certos termos.
export-failed = Não foi possível criar o arquivo
export-failed-next = Peça de novo. Se falhar outra vez, informe o número abaixo a quem opera este servidor.
export-refresh = Esta página se atualiza a cada 30 segundos. Você pode sair dela: o arquivo é criado mesmo assim.

## Reports

admin-reports = Relatórios
admin-reports-hint = A situação das pessoas quanto aos termos, e cada decisão, em lista ou arquivo.
act-report-exported = Relatório baixado
reports-lead = A situação das pessoas quanto aos seus termos. Conhecidas aqui: { $number }, por uma decisão ou um dispositivo. Um dia é um dia em UTC.
reports-behind = Estes números não estão totalmente atualizados
reports-behind-next = Ainda a contar: { $number } eventos. Abra a página de novo daqui a pouco.
reports-none = Ninguém decidiu ainda
reports-none-next = Assim que alguém aceitar ou recusar termos, será contado aqui.
reports-standing = As pessoas e a versão em vigor
reports-standing-lead = Das pessoas conhecidas aqui. Não se sabe de todas se os termos são para elas, por grupos ou regiões.
reports-before = Versão anterior ou vencida
reports-accepted-of = Versão { $version }: aceita por { $number } de { $of } ({ $percent } %)
reports-not-in-force = Nenhuma versão está em vigor
reports-over-time = Aceitações ao longo do tempo
reports-over-time-lead = Cada aceitação conta, inclusive outra da mesma pessoa.
reports-count = Contar
reports-per-day = Por período
reports-sum = Todas até então
reports-days = Dias
reports-earlier-versions = Versões anteriores
reports-nothing-accepted = Até então nada destes termos foi aceito.
reports-chart-days = { $policy }: a versão { $version } foi aceita { $number } vezes neste período
reports-chart-sum = { $policy }: a versão { $version } foi aceita { $number } vezes até { $to }
reports-chart-description = Uma linha por versão, de { $from } a { $to }. A tabela tem os mesmos números.
report-decisions-hint = Por pessoa, termos, versão, idioma e dia. Em lista ou arquivo.
report-decisions-lead = Cada decisão registrada, a mais recente primeiro. Os dias do filtro são dias em UTC.
report-person = Pessoa
report-person-hint = Uma conta, o começo dela ou um ID de objeto.
report-policy = Termos
report-version = Versão
report-outcome = Decisão
report-older = Mais antigas
report-none = Nenhuma decisão corresponde
report-none-next = Tente menos filtros ou outros dias.
report-who-is-meant = Quem você quer dizer?
report-count = { $count ->
    [one] Uma decisão
   *[other] { $number } decisões
}
report-count-more = Mais de { $number } decisões
report-csv = Baixar como CSV, para planilhas
report-jsonl = Baixar como JSON Lines, para programas
report-download-note = O log guarda quem baixa o quê. Em CSV, uma célula que uma planilha executaria como fórmula começa com um apóstrofo.
report-nobody-called = Ninguém conhecido aqui se chama { $text }. Digite uma conta, o começo dela ou um ID de objeto.
report-several-called = Várias pessoas se chamam { $text }. Escolha uma delas.
report-no-choice = Escolha um item da lista.
report-no-day = Escolha um dia, por exemplo, 2026-11-21.
report-backwards = Escolha um último dia que não seja antes do primeiro.
report-missing = Quem não aceitou
report-missing-hint = Pessoas que não aceitaram a versão em vigor, e por quê.
missing-lead = Pessoas conhecidas aqui, por uma decisão ou um dispositivo, que não aceitaram a versão em vigor. Quem nunca esteve aqui não está nesta lista.
missing-no-policy = Nenhum termo está em vigor
missing-no-policy-next = Publique termos primeiro.
missing-accepted = A versão { $version } de { $policy } foi aceita por { $number } de { $of } pessoas.
missing-for-some = Estes termos não são para todos
missing-for-some-next = São só para alguns grupos, regiões ou dispositivos. Aqui não se sabe quem faz parte: a lista inclui pessoas para quem talvez não sejam.
missing-why = Motivo
missing-name = O nome começa com
missing-never = Nunca decidiu
missing-older = Versão anterior
missing-declined = Recusou por último
missing-withdrew = Aceitação retirada
missing-ended = Aceitação vencida
missing-count = { $count ->
    [one] Uma pessoa
   *[other] { $number } pessoas
}
missing-called = Pessoas cujo nome começa com { $name }
missing-nobody = Ninguém
missing-nobody-next = Nenhuma pessoa conhecida corresponde.
missing-before = Aceitou antes
missing-last = Última decisão sobre isto
missing-seen = Vista por último
missing-next = Próxima
missing-first = Voltar ao início

## What ends soon

admin-certificate-ends = Certificado do Microsoft Graph: válido até { $when }
admin-certificate-ends-next = Crie um novo, carregue-o no Entra e coloque-o no lugar deste. Sem ele, não é possível consultar os grupos.
admin-token-ends = Token de API { $name }: válido até { $when }
admin-token-ends-next = Crie um novo antes disso e forneça-o ao servidor MDM.

## Configuration Manager, on a device’s page
admin-manager = Cogerenciamento
admin-manager-healthy = O Configuration Manager está íntegro
admin-manager-unhealthy = O Configuration Manager não está íntegro
admin-manager-unknown = A integridade do Configuration Manager não é conhecida
admin-manager-owns = O Configuration Manager é responsável pela conformidade (carga de trabalho)
admin-manager-value = Valor de integridade do cliente: { $value }
admin-manager-installed = Instalado (1)
admin-manager-registered = Registrado (2)
admin-manager-evaluated = Avaliação de integridade bem-sucedida (4)
admin-manager-install-error = Erro de instalação ou atualização (8)
admin-manager-communication-error = Erro de comunicação com um ponto de gerenciamento (16)
admin-manager-others = Outros sinalizadores ({ $value })
admin-manager-synced = Última sincronização: { $when }
admin-manager-not-synced = Nenhuma sincronização conhecida
admin-manager-until = Íntegro até { $when }, se não houver novidades
admin-manager-was-until = Esteve íntegro até { $when }
admin-manager-reported = Informado { $when }
## Compliance, and what Entra is told of it

admin-compliance = Conformidade
admin-compliance-hint = Quais dispositivos não atendem aos requisitos e por quê, e se o Microsoft Entra sabe disso.
compliance-lead = O que seu servidor MDM diz sobre os dispositivos registrados. São { $number }.
compliance-in-grace = Não atende aos requisitos, no período de carência
compliance-reasons = Por que há dispositivos que não atendem aos requisitos
compliance-reasons-lead = Nas palavras do seu servidor MDM. Um dispositivo com vários motivos conta em cada um deles. Os que estão no período de carência estão incluídos.
compliance-count = { $count ->
    [one] Um dispositivo não atende aos requisitos
   *[other] { $number } dispositivos não atendem aos requisitos
}
compliance-reason = Motivo
compliance-devices = Dispositivos
compliance-no-reason = Nenhum motivo informado
compliance-others = { $count ->
    [one] Outro motivo
   *[other] Outros { $number } motivos
}
compliance-partial = Há motivos diferentes demais para contar todos. Estes vêm dos mais frequentes.
compliance-none = Nenhum dispositivo deixa de atender aos requisitos
compliance-none-next = Quando seu servidor MDM informar algum, ele será contado aqui.
compliance-list = Dispositivos que não atendem aos requisitos
compliance-all = Todos os dispositivos informados
compliance-device = Dispositivo
compliance-more-reasons = { $count ->
    [one] e mais um motivo
   *[other] e mais { $count } motivos
}
compliance-nothing-fits = Nenhum dispositivo corresponde
compliance-nothing-fits-next = Tente com menos filtros.
entra-title = Informe ao Microsoft Entra
entra-off = A conformidade não é informada ao Microsoft Entra.
entra-state = Estado
entra-means = O que significa
entra-act = Ação
entra-waiting = Em espera
entra-waiting-next = Será informado em breve.
entra-reported = Informado
entra-reported-next = O Entra sabe o que seu servidor MDM disse por último.
entra-gone = Removido
entra-gone-next = O dispositivo foi removido aqui e o Entra não o conhece. Não há mais nada a informar.
entra-not-found = Desconhecido no Entra
entra-not-found-next = O Entra responde 404: o dispositivo foi excluído lá, ou o servidor MDM enviou um ID de dispositivo errado. Ingresse o dispositivo de novo no Entra ou corrija o ID.
entra-refused = Recusado
entra-refused-next = O Entra responde 403: falta ao aplicativo a permissão Device.ReadWrite.All ou a aprovação da Microsoft como aplicativo MDM.
entra-rejected = Não aceito
entra-rejected-next = O Entra não aceita o informe. A resposta está na página do dispositivo.
entra-unreachable = Sem resposta
entra-unreachable-next = O Entra não respondeu ou falhou. Uma nova tentativa é feita automaticamente.
entra-no-token = Nada pode ser informado: o aplicativo não obtém acesso ao Microsoft Graph
entra-no-token-next = Verifique nas configurações o ID do cliente e o segredo do cliente ou o certificado.
entra-held-back = O Microsoft Graph pede uma pausa
entra-held-back-next = Houve solicitações demais. Os informes continuam automaticamente.
entra-all-refused = O Microsoft Entra recusa os informes
entra-away = Não é possível acessar o Microsoft Graph
entra-since = Desde: { $when }
entra-next-try = Próxima tentativa: { $when }
entra-no-next-try = Não há nova tentativa automática até que algo mude.
entra-tried = Última tentativa: { $when }. Tentativas até agora: { $number }.
entra-answer = Resposta: { $text }
entra-last = Última resposta do Entra: { $when }
entra-waits = Informe em espera mais antigo: { $when }
entra-told = Último informe: { $when }, “{ $what }”
entra-nothing = Ainda nada a informar
entra-no-id = Não pode ser informado: seu servidor MDM não enviou o ID deste dispositivo no Entra.
entra-again = Informar de novo
entra-now = Tentar agora
entra-again-done = { $count ->
    [one] Um dispositivo está sendo informado de novo
   *[other] { $count } dispositivos estão sendo informados de novo
}
entra-resumed = Uma nova tentativa está sendo feita agora
entra-nothing-reported = A conformidade não está chegando ao Microsoft Entra
entra-not-reported = { $count ->
    [one] A conformidade de um dispositivo não pode ser informada ao Microsoft Entra
   *[other] A conformidade de { $count } dispositivos não pode ser informada ao Microsoft Entra
}
entra-look-there = Por quê, e o que fazer:
act-compliance-reported-again = Conformidade informada de novo
setting-graph-compliance = Conformidade dos dispositivos
setting-graph-compliance-hint = Para informá-la, é necessária a permissão de aplicativo Device.ReadWrite.All. A Microsoft só aceita informes de aplicativos MDM aprovados.
setting-graph-compliance-keep = Não é informada
setting-graph-compliance-report = É informada ao Microsoft Entra
setting-graph-removed = Dispositivos removidos aqui
setting-graph-removed-hint = Somente se a conformidade é informada.
setting-graph-removed-keep = Continuam no Entra, como não gerenciados
setting-graph-removed-delete = São excluídos no Entra

sessions-title = Sair de todos os navegadores
sessions-lead = { $person } sai do portal e do console em todos os navegadores.
sessions-at-once = Vale na hora, seja o que for que a pessoa esteja fazendo. O que ainda não foi enviado se perde.
sessions-again = A pessoa pode entrar novamente enquanto a entrada da sua organização permitir. Para impedir isso, desabilite antes a conta no Entra.
sessions-log = Fica no registro, com o seu nome.
sessions-none = { $person } não está conectado em nenhum navegador.
sessions-back = Voltar à pessoa
sessions-done = Saída feita em todos os navegadores
act-person-signed-out = Pessoa desconectada de todos os navegadores
