# Em torno de cada página do portal
portal-name = Portal de dispositivos
portal-skip = Pular para o conteúdo
portal-places = Seções
portal-language = Idioma
portal-language-change = Mudar idioma

# Ajuda
help-title = Ajuda
help-lead = O que deu errado, quem precisa agir e o que fazer em seguida.
help-search-label = Busque um código de erro ou uma palavra
help-search-hint = O código está na tela em que o processo parou, por exemplo, 0x80180013.
help-search-button = Buscar
help-found = { $count ->
    [one] Uma página sobre “{ $query }”
   *[other] { $count } páginas sobre “{ $query }”
  }
help-found-none = Nada encontrado sobre “{ $query }”
help-found-none-next = Compare o código com o da sua tela ou tente usar uma palavra da mensagem. Se isso não resolver, envie o código ao suporte de TI.
help-in-english = Por enquanto, estes textos de ajuda estão disponíveis apenas em inglês.
help-topics = É bom saber
help-area-terms = Termos de uso
help-area-enrollment = Adicionar um dispositivo
help-area-registration = Conectar o dispositivo à sua organização
help-area-intune = Gerenciamento de dispositivos no Windows
help-area-comanagement = Dispositivos com dois sistemas de gerenciamento
help-who-you = Você pode resolver isso
help-who-administrator = O suporte de TI pode resolver isso
help-who-wait = Aguarde e tente novamente
help-who-nobody = Não é possível resolver isso
help-what-happened = O que aconteceu
help-what-to-do = O que fazer
help-for-administrators = Para o suporte de TI
help-also = Outros nomes:
help-all = Toda a ajuda
help-unknown-title = Não conhecemos este código
help-unknown-text = Não há nenhuma página sobre “{ $code }” aqui.
help-unknown-next = Compare-o com o código na sua tela. Se for o mesmo, envie-o ao suporte de TI e informe a que horas isso aconteceu.
