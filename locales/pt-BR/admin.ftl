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
settings-bad-region = “{ $text }” não é uma região. Formato esperado: duas letras, por exemplo, DE.
settings-bad-priority = A prioridade deve ser um número inteiro, por exemplo, 10.
settings-bad-days = Digite quantos dias, no mínimo 1.
settings-bad-date = Digite uma data.
settings-overtaken = { $who } alterou as configurações enquanto você as editava

text-title = Texto em { $language }
text-language = Idioma
text-taken = Já existe um texto neste idioma. Abra-o na página do rascunho.
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
audience-groups-none = Consulta para uma pessoa que não está em nenhum grupo.
verdict-shown = É o que ela vê
verdict-outranked = Aplica-se, mas outro vem antes
verdict-ownership = Para outros dispositivos
verdict-groups = Para membros de outros grupos
verdict-region = Para outras regiões

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
